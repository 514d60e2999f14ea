package dure.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parties of an agreement in their order. */
record PartyList(List<PartyLine> lines) {

    boolean has(@Nullable String collaboratorId) {
        return lines.stream().anyMatch(p -> p.collaboratorId().equals(collaboratorId));
    }

    boolean hasSigned(String collaboratorId) {
        return lines.stream().anyMatch(p -> p.collaboratorId().equals(collaboratorId) && p.signedOn() != null);
    }

    boolean waitsFor(String collaboratorId) {
        return lines.stream().anyMatch(p -> p.isWaiting() && p.collaboratorId().equals(collaboratorId));
    }

    Optional<LocalDate> lastSignature() {
        return lines.stream().map(PartyLine::signedOn).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /** Those whom nobody has let go, in their order. */
    Set<String> remaining() {
        return people(lines.stream().filter(p -> p.leftOn() == null).toList());
    }

    Set<String> all() {
        return people(lines);
    }

    Set<String> inRole(String role) {
        return people(lines.stream().filter(p -> p.as().equals(role)).toList());
    }

    /** The last day that bound one who has left; null for all others. */
    @Nullable
    LocalDate leftOn(String collaboratorId) {
        return lines.stream()
                .filter(p -> p.collaboratorId().equals(collaboratorId))
                .map(PartyLine::leftOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether it is a party that has not left before the day. */
    boolean holds(String collaboratorId, LocalDate on) {
        LocalDate left = leftOn(collaboratorId);
        return has(collaboratorId) && (left == null || !left.isBefore(on));
    }

    private static Set<String> people(Collection<PartyLine> lines) {
        return lines.stream().map(PartyLine::collaboratorId).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
