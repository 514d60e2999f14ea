package dure.deliverable.clearance;

import dure.deliverable.ContributionRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges whether what one author has signed covers a contribution. */
final class AuthorTest {

    private final ClearanceFacts facts;
    private final GrantTest grants;

    AuthorTest(ClearanceFacts facts) {
        this.facts = facts;
        this.grants = new GrantTest(facts);
    }

    /** Also when a person still has to decide about the grant. */
    boolean isGranted(String author, ContributionRow made, Needs need) {
        return author.equals(licensor())
                || grants.best(author, licensor(), made, need).passed();
    }

    List<ClearanceRow> rows(String author, ContributionRow made, Needs need) {
        if (author.equals(licensor())) {
            return List.of(row(made, ReasonCode.LICENSOR_OWN, author));
        }
        var result = grants.best(author, licensor(), made, need);
        var ground = result.grant().map(Grant::ground).orElse(null);
        if (!result.passed()) {
            return List.of(missing(author, made, result.failures().getFirst()).on(ground));
        }
        if (result.doubts().isEmpty()) {
            return List.of(row(made, ReasonCode.GRANTED, author).on(ground));
        }
        return result.doubts().stream()
                .map(doubt -> row(made, doubt, author, details(doubt, author, made, need))
                        .on(ground)
                        .curedBy(Cure.Kind.DECIDE, Paths.page(facts))
                        .involving(Authors.of(made, facts.contributions())))
                .toList();
    }

    /** The agreements, the works they name (any of them may be the one), and what the deliverable is called. */
    private String[] details(ReasonCode doubt, String author, ContributionRow made, Needs need) {
        if (doubt != ReasonCode.OTHER_WORK) {
            return new String[0];
        }
        var candidates = grants.aboutAnotherWork(author, licensor(), made, need);
        return new String[] {
            joined(candidates.stream().map(grant -> grant.ground().agreementNumber())),
            joined(candidates.stream().map(Grant::work)),
            facts.deliverable().title()
        };
    }

    private static String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(", "));
    }

    private ClearanceRow missing(String author, ContributionRow made, GrantTest.Failure failure) {
        var row = row(made, failure.code(), author, failure.details().toArray(String[]::new));
        String open = facts.openAgreements().get(author);
        return open == null
                ? row.curedBy(Cure.Kind.SIGN_CLA, Paths.newAgreement(facts, "cla", author))
                : row.curedBy(Cure.Kind.FINISH_AGREEMENT, "agreements/" + open);
    }

    private static ClearanceRow row(ContributionRow made, ReasonCode code, String author, String... details) {
        return ClearanceRow.of(Subject.of(made), code, author, details);
    }

    private String licensor() {
        return facts.deliverable().licensorId();
    }
}
