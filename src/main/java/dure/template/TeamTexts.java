package dure.template;

import java.util.List;

/** The published versions of the templates that a team has written itself. */
interface TeamTexts {

    /** Nothing but what is shipped. */
    TeamTexts NONE = new TeamTexts() {
        @Override
        public List<TemplateText> all() {
            return List.of();
        }

        @Override
        public List<TemplateText> of(String key) {
            return List.of();
        }
    };

    /** Every published version, by key, the newest of each template first. */
    List<TemplateText> all();

    /** Those of one template, newest first. */
    List<TemplateText> of(String key);
}
