package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which agreements a situation needs (contracts-korea, section 1). */
class PackProposalTest {

    private static final List<String> TWO = List.of("서연", "도윤");

    @Test
    void anUnpaidTeamHasOneAgreementTogetherAndTheConsentOfEach() {
        assertThat(pack(new PackAnswers(false, false, false, false)))
                .containsExactly(together("collaboration"), one("privacy-consent", 0), one("privacy-consent", 1));
    }

    @Test
    void secretsOfATeamArePromisedByAllToAll() {
        assertThat(pack(new PackAnswers(false, true, false, false))).contains(together("nda"));
    }

    @Test
    void whoIsPaidHasAnAgreementOfTheirOwnAndKeepsSecretsAlone() {
        assertThat(pack(new PackAnswers(true, true, false, false)))
                .containsExactly(
                        one("service", 0),
                        one("service", 1),
                        one("nda", 0),
                        one("nda", 1),
                        one("privacy-consent", 0),
                        one("privacy-consent", 1));
    }

    @Test
    void anOutsideContributorSignsOneConsentAndNothingElse() {
        assertThat(pack(new PackAnswers(false, false, false, true))).containsExactly(one("cla", 0), one("cla", 1));
    }

    @Test
    void whoeverIsPaidIsPaidInsideTheTeamAndOutside() {
        assertThat(pack(new PackAnswers(true, false, false, true))).contains(one("service", 0), one("service", 1));
    }

    @Test
    void theAuthorsOfOneWorkAgreeTogether() {
        assertThat(pack(new PackAnswers(false, false, true, false))).contains(together("joint-work"));
        assertThat(pack(new PackAnswers(true, false, true, false))).contains(together("joint-work"));
    }

    @Test
    void nobodyNeedsNothing() {
        assertThat(PackProposal.of(new PackAnswers(true, true, true, false), List.of()))
                .isEmpty();
    }

    private static List<PackProposal> pack(PackAnswers answers) {
        return PackProposal.of(answers, TWO);
    }

    private static PackProposal together(String template) {
        return new PackProposal(template, TWO);
    }

    private static PackProposal one(String template, int person) {
        return new PackProposal(template, List.of(TWO.get(person)));
    }
}
