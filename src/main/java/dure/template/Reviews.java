package dure.template;

import java.util.List;
import java.util.Optional;

/** The reviews in force. */
interface Reviews {

    /** Nobody has reviewed anything. */
    Reviews NONE = new Reviews() {
        @Override
        public Optional<ReviewRow> of(String key, int version) {
            return Optional.empty();
        }

        @Override
        public List<ReviewRow> all() {
            return List.of();
        }
    };

    Optional<ReviewRow> of(String key, int version);

    List<ReviewRow> all();

    /** Whether a person who can be named stands behind this version. */
    default boolean isReviewed(TemplateVersion version) {
        return version.reviewer() != null
                || of(version.key(), version.version()).isPresent();
    }
}
