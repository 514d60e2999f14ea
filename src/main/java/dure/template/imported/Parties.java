package dure.template.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the preamble: who the parties are, and the sentence in which the engine names them. */
final class Parties {

    static final String NAMED = "{{parties.named}}";

    private static final Pattern DEFINED = Pattern.compile(
            "[(（]\\s*이하\\s*(?:각각?\\s*)?[“\"'‘「『]?(?<korean>[가-힣A-Za-z0-9 ]{1,15}?)[”\"'’」』]?\\s?(?:이?라고?\\s*(?:한다|함|칭한다|칭함|칭하며|부른다|합니다|하며|하고|약칭한다)?|으?로\\s*(?:한다|칭한다|칭함|함|표기한다))\\s*\\.?\\s*[)）]"
                    + "|\\(\\s*(?:hereinafter\\s*)?(?:collectively\\s*)?(?:referred to as\\s*|called\\s*)?(?:each,?\\s*)?(?:an?\\s|the\\s)?\\s*[“\"](?<english>[A-Za-z][A-Za-z ]{0,30})[”\"]\\s*\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LISTED =
            Pattern.compile("^[“\"'‘\\[(]?\\s*(갑|을|병|정|[A-D]|Party [A-D])\\s*[”\"'’\\])]?\\s*[:：]\\s*.*$");
    private static final Pattern LISTED_WORDS =
            Pattern.compile("^[“\"'‘]?(갑|을)[”\"'’]?\\s*[과와]\\s*[“\"'‘]?(갑|을)[”\"'’]?(은|는|이|가)(?=\\s)");
    private static final Pattern AFTER = Pattern.compile("^\\s?(은|는|이|가|과|와)(?=[\\s,])");
    private static final Pattern BETWEEN =
            Pattern.compile("\\b(?:by and between|by and among|between|among)[\\s:,]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.]\\s+");

    private final Reading reading;
    private final Roles roles = new Roles();

    Parties(Reading reading) {
        this.reading = reading;
    }

    List<Roles.Role> roles() {
        return roles.all();
    }

    /** The preamble with {@link #NAMED} where the parties were; empty when the text has none. */
    String preamble(List<Line> lines) {
        var words = new ArrayList<String>();
        for (Line line : lines) {
            Matcher listed = LISTED.matcher(line.text());
            if (listed.matches() && roles.add(listed.group(1))) {
                reading.remark(line.place(), line.text(), "party-line");
            } else {
                words.add(line.text());
            }
        }
        String all = String.join(" ", words);
        String named = named(all, lines);
        if (roles.isEmpty()) {
            reading.remark(lines.isEmpty() ? 0 : lines.getFirst().place(), "", "no-parties");
        }
        return named;
    }

    private String named(String text, List<Line> lines) {
        int first = -1;
        int last = -1;
        Matcher defined = DEFINED.matcher(text);
        while (defined.find()) {
            String korean = defined.group("korean");
            if (roles.add(korean == null ? defined.group("english") : korean)) {
                first = first < 0 ? defined.start() : first;
                last = defined.end();
            }
        }
        if (first < 0) {
            return LISTED_WORDS.matcher(text).replaceFirst(Matcher.quoteReplacement(NAMED) + "$3");
        }
        int start = start(text.substring(0, first));
        reading.remark(lines.getFirst().place(), text.substring(start, last), "parties");
        return text.substring(0, start) + NAMED + text.substring(last);
    }

    /** Where the first party begins: after "between", or at the beginning of its sentence. */
    private static int start(String before) {
        int start = 0;
        Matcher sentence = SENTENCE_END.matcher(before);
        while (sentence.find()) {
            start = sentence.end();
        }
        Matcher between = BETWEEN.matcher(before);
        return between.find(start) ? between.end() : start;
    }

    /** The Korean particle after the parties, by its form after a consonant; and the text after it. */
    static String[] particle(String after) {
        Matcher particle = AFTER.matcher(after);
        if (!particle.find()) {
            return new String[] {"", after};
        }
        String form = switch (particle.group(1)) {
            case "은", "는" -> "은";
            case "이", "가" -> "이";
            default -> "과";
        };
        return new String[] {form, after.substring(particle.end())};
    }
}
