package dure.template;

import static dure.template.MergeRequests.aMergeOf;
import static dure.template.MergeRequests.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dure.document.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever legal values are chosen, the text has no residue, no gap in its numbers and no reference into nothing. */
class AnyValuesTest {

    private static final Pattern REFERENCE = Pattern.compile("(?<!」 )제(\\d+)조(?![(제])");
    private static final List<String> KEYS = List.of(
            "collaboration",
            "nda",
            "cla",
            "privacy",
            "joint-work",
            "privacy-consent",
            "amendment",
            "exit",
            "charter",
            "certificate",
            "service",
            "assignment-of-rights",
            "license-of-work");

    private final TemplateService templates = PureTemplates.service();

    @Property(tries = 300)
    void anyLegalValuesMergeWithoutResidue(@ForAll long seed) {
        var random = new Random(seed);
        String key = KEYS.get(random.nextInt(KEYS.size()));
        var request = aMergeOf(key)
                .in(random.nextBoolean() ? Locale.KOREAN : Locale.ENGLISH)
                .signing(random.nextBoolean() ? SigningMode.PAPER : SigningMode.ELECTRONIC);
        if (random.nextBoolean()) {
            request.withDivisionOfWork();
        }
        settle(templates.current(key), random).forEach(request::value);

        MergedDocument merged = templates.mergeForSending(request.build());

        assertThat(lines(merged))
                .allSatisfy(line -> assertThat(line)
                        .isNotBlank()
                        .doesNotContain("{", "}", "null", "‹blank›", " ,", "  이")
                        .doesNotMatch(".*(제-|Article -).*"));
        int articles = countArticles(merged, request.build().language());
        assertThat(lines(merged))
                .allSatisfy(line -> REFERENCE
                        .matcher(line)
                        .results()
                        .forEach(found ->
                                assertThat(Integer.parseInt(found.group(1))).isBetween(1, articles)));
    }

    private static Map<String, Object> settle(TemplateVersion version, Random random) {
        var values = new HashMap<String, Object>();
        for (Variable variable : version.variables()) {
            if (variable.required() || random.nextBoolean()) {
                values.put(variable.name(), value(variable, random));
            }
        }
        addUp(version, values);
        values.computeIfPresent("term.start", (name, start) -> "2026-12-01");
        values.computeIfPresent("term.end", (name, end) -> "2028-02-29");
        return values;
    }

    /** Columns whose total is another value. */
    @SuppressWarnings("unchecked")
    private static void addUp(TemplateVersion version, Map<String, Object> values) {
        for (Variable variable : version.variables()) {
            for (Column column : variable.columns()) {
                if (column.total() != null
                        && values.get(column.total()) instanceof String total
                        && values.containsKey(variable.name())) {
                    ((List<Map<String, Object>>) values.get(variable.name()))
                            .getFirst()
                            .put(column.name(), total);
                }
            }
        }
    }

    private static Object value(Variable variable, Random random) {
        return switch (variable.type()) {
            case CHOICE ->
                variable.choices()
                        .get(random.nextInt(variable.choices().size()))
                        .value();
            case CHOICES ->
                variable
                        .choices()
                        .subList(0, 1 + random.nextInt(variable.choices().size()))
                        .stream()
                        .map(Choice::value)
                        .toList();
            case ROWS -> List.of(row(variable, random));
            case PERCENT -> Integer.toString(random.nextInt(101));
            case PERIOD -> "2026-12-01/2027-01-31";
            case BUSINESS_NUMBER -> "1234567891";
            case NUMBER -> Integer.toString(1 + random.nextInt(365));
            case MONEY -> Long.toString(random.nextLong(1_000_000_000_000_000L));
            case DATE -> "2027-01-31";
            case BOOLEAN -> Boolean.toString(random.nextBoolean());
            case LICENSE -> "CC-BY-4.0";
            case LICENSES -> List.of("CC-BY-4.0", "mit or apache-2.0").subList(0, 1 + random.nextInt(2));
            case LIST -> List.of("첫째 항목", "둘째 항목 <b>", "**셋째** | 항목").subList(0, 1 + random.nextInt(3));
            case TEXT, PARAGRAPH, PERSON, PARTY ->
                List.of("서울", "값 # | *별*", "<script>alert(1)</script>").get(random.nextInt(3));
        };
    }

    /** One row, whose numbers are what they have to add up to. */
    private static Map<String, Object> row(Variable variable, Random random) {
        var row = new HashMap<String, Object>();
        for (Column column : variable.columns()) {
            String total = column.total();
            row.put(
                    column.name(),
                    switch (column.type()) {
                        case DATE -> "2027-01-31";
                        case NUMBER, MONEY, PERCENT -> total != null && total.matches("[0-9]+") ? total : "40";
                        default -> List.of("서울", "값 # | *별*").get(random.nextInt(2));
                    });
        }
        return row;
    }

    private static int countArticles(MergedDocument merged, Locale language) {
        int number = 0;
        for (Block block : merged.document().blocks()) {
            if (block instanceof Block.Article article) {
                number++;
                assertThat(article.label())
                        .isEqualTo(language == Locale.KOREAN ? "제" + number + "조" : "Article " + number);
            }
        }
        return number;
    }
}
