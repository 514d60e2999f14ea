package dure.template.imported;

import dure.template.text.MoralRights;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that the library refuses in any clause, so that a paragraph with them is left out and told instead. */
final class Forbidden {

    private static final List<Rule> RULES =
            List.of(new Rule("standard-contract", "표준계약서"), new Rule("wording", "제\\d+(?:조|항|호)|Article \\d|[①-⑳]"));

    /** An article of a statute may keep its number. */
    private static final Pattern STATUTE =
            Pattern.compile("」 ?제\\d+조(의\\d+)?(제\\d+항)?(제\\d+호)?|Article \\d+(\\(\\d+\\)\\d*)? of the");

    private record Rule(String remark, Pattern words) {
        Rule(String remark, String words) {
            this(remark, Pattern.compile(words));
        }
    }

    private Forbidden() {}

    /** The remark that says why this text cannot be taken. */
    static Optional<String> in(String spoken) {
        String words = STATUTE.matcher(PlainText.oneSpace(spoken)).replaceAll("");
        String raw = STATUTE.matcher(spoken).replaceAll("");
        if (MoralRights.areGivenAway(words) || MoralRights.areGivenAway(raw)) {
            return Optional.of("moral-rights");
        }
        return RULES.stream()
                .filter(rule -> rule.words().matcher(words).find()
                        || rule.words().matcher(raw).find())
                .map(Rule::remark)
                .findFirst();
    }
}
