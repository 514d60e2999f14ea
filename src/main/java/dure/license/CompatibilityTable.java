package dure.license;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/**
 * Our table of what may enter what. It is directed, and every case is said exactly once: a second row for the same case is an
 * error when the program starts, so no row can hide another. In {@code compatibility.csv} the outbound cell {@code =} means
 * "the same license" (rows about families never speak of a license with itself), {@code *} means "any"; the row of three
 * {@code *} is the answer for everything else.
 */
@Component
class CompatibilityTable {

    private static final String ANY = "*";
    private static final String SAME = "=";

    private final Map<Case, Answer> answers = new HashMap<>();
    private final Answer otherwise;

    CompatibilityTable() {
        var families = new Families();
        Csv.rows("compatibility.csv").forEach(row -> add(row, families));
        otherwise = Objects.requireNonNull(answers.remove(new Case(ANY, ANY, ANY)), "the row of three *");
        rejectHidden();
    }

    /** One license into one license, both as an expression names them. */
    Compatibility.Row row(String inbound, String outbound, InboundRelation relation) {
        var answer = answers.get(new Case(inbound, outbound, relation.name()));
        if (answer == null) {
            answer = answers.get(new Case(inbound, ANY, relation.name()));
        }
        if (answer == null) {
            answer = otherwise;
        }
        return new Compatibility.Row(
                inbound, outbound, answer.verdict(), answer.reasonKo(), answer.reasonEn(), answer.source());
    }

    Set<Case> cases() {
        return answers.keySet();
    }

    private void add(CSVRecord row, Families families) {
        var answer = new Answer(
                Verdict.valueOf(row.get("verdict")), row.get("reason_ko"), row.get("reason_en"), row.get("source"));
        boolean same = row.get("outbound").equals(SAME);
        for (String inbound : families.expand(row.get("inbound"))) {
            var outbounds = same ? List.of(inbound) : families.expand(row.get("outbound"));
            for (String outbound : outbounds) {
                if (same || !inbound.equals(outbound) || inbound.equals(ANY)) {
                    families.expand(row.get("relation"))
                            .forEach(relation -> put(new Case(inbound, outbound, relation), answer));
                }
            }
        }
    }

    private void put(Case spoken, Answer answer) {
        if (answers.put(spoken, answer) != null) {
            throw new IllegalStateException("compatibility.csv speaks twice of " + spoken);
        }
    }

    /** A case for one outbound license beside one for any outbound license would be two answers. */
    private void rejectHidden() {
        for (Case each : answers.keySet()) {
            if (!each.outbound().equals(ANY) && answers.containsKey(new Case(each.inbound(), ANY, each.relation()))) {
                throw new IllegalStateException("compatibility.csv speaks twice of " + each);
            }
        }
    }

    /** A line of the expanded table. */
    record Case(String inbound, String outbound, String relation) {}

    private record Answer(Verdict verdict, String reasonKo, String reasonEn, String source) {}
}
