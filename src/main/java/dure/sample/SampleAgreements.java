package dure.sample;

import dure.agreement.AgreementDetails;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementService;
import dure.agreement.PaperSignatureDetails;
import dure.agreement.PaperSignatureService;
import dure.agreement.PartyDetails;
import dure.template.SigningMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Four agreements: two executed on paper, one that waits for a signature, one that is a draft. */
@Component
class SampleAgreements {

    private static final String NDA_PURPOSE = "우리말 LLM 사전의 자료 원천을 검토하고 공개 전 평가 자료를 다루기 위하여";

    private final AgreementService agreements;
    private final PaperSignatureService paper;
    private final History history;

    SampleAgreements(AgreementService agreements, PaperSignatureService paper, History history) {
        this.agreements = agreements;
        this.paper = paper;
        this.history = history;
    }

    /** What everybody signed at the beginning; the non-disclosure agreement is about to end. */
    void bind(String project, Cast cast) {
        var nda = send(
                175,
                cast,
                details(
                        project,
                        "nda",
                        parties("PARTY", cast.all(), 1),
                        Map.of(
                                "nda.purpose",
                                NDA_PURPOSE,
                                "nda.materials",
                                List.of(Map.of("what", "공개 전 평가 문항과 정답"), Map.of("what", "자료 제공처와 주고받은 편지")),
                                "term.kind",
                                "FIXED",
                                "term.end",
                                history.day(-25).toString(),
                                "term.renewal",
                                "BY_CONSENT")));
        sign(173, cast, nda, cast.all());
        var parties = new ArrayList<>(parties("LEAD", List.of(cast.lead()), 1));
        parties.addAll(parties("MEMBER", cast.members(), 2));
        var collaboration = send(
                172,
                cast,
                details(
                        project,
                        "collaboration",
                        parties,
                        Map.of(
                                "term.kind",
                                "OPEN_WITH_REVIEW",
                                "background.items",
                                List.of("이도윤: 평가 코드 모음(MIT), 그대로 쓸 수 있음"))));
        sign(170, cast, collaboration, cast.all());
    }

    /** What is under way: the signature that the dataset waits for, and the next non-disclosure agreement. */
    void goOn(String project, Cast cast) {
        var parties = new ArrayList<>(parties("CONTRIBUTOR", List.of(cast.seoyeon()), 1));
        parties.addAll(parties("LICENSOR", List.of(cast.lead()), 1));
        send(6, cast, details(project, "cla", parties, Map.of()));
        var next = details(project, "nda", parties("PARTY", cast.all(), 1), Map.of("nda.purpose", NDA_PURPOSE));
        history.byLead(2, cast.lead(), () -> agreements.create(next));
    }

    private AgreementRow send(int daysAgo, Cast cast, AgreementDetails details) {
        return history.byLead(daysAgo, cast.lead(), () -> {
            var draft = agreements.create(details);
            return agreements.send(draft.id(), draft.version());
        });
    }

    /** The lead puts in the scan of the signed paper, a member who signed it too attests it. */
    private void sign(int daysAgo, Cast cast, AgreementRow agreement, List<String> signers) {
        var scan = SampleScan.of(agreement.number(), signers.size());
        var signatures = new PaperSignatureDetails(signers, history.day(daysAgo));
        var uploaded = history.byLead(daysAgo, cast.lead(), () -> paper.upload(agreement.id(), signatures, scan));
        history.byMember(daysAgo - 1, cast.minjun(), () -> paper.attest(agreement.id(), uploaded.number()));
    }

    private static AgreementDetails details(
            String project, String template, List<PartyDetails> parties, Map<String, Object> values) {
        return new AgreementDetails(project, template, "ko", parties, values, SigningMode.PAPER, null);
    }

    private static List<PartyDetails> parties(String as, List<String> people, int order) {
        return people.stream().map(id -> new PartyDetails(id, as, order)).toList();
    }
}
