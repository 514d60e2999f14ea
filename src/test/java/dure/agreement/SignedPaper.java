package dure.agreement;

import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has agreements signed on paper: the lead puts in the scan, the last of the signers attests it. */
@Component
class SignedPaper {

    private final AgreementService agreements;
    private final PaperSignatureService papers;
    private final CurrentActor actors;

    SignedPaper(AgreementService agreements, PaperSignatureService papers, CurrentActor actors) {
        this.agreements = agreements;
        this.papers = papers;
        this.actors = actors;
    }

    AgreementRow execute(AgreementDetails details, LocalDate day, String... signers) {
        var draft = agreements.create(details);
        return sign(agreements.send(draft.id(), draft.version()), day, signers);
    }

    AgreementRow sign(AgreementRow sent, LocalDate day, String... signers) {
        var scan = papers.upload(sent.id(), new PaperSignatureDetails(List.of(signers), day), AgreementTeam.scan());
        String witness = signers[signers.length - 1];
        return actors.as(
                new Actor("witness", witness, AccessLevel.MEMBER), () -> papers.attest(sent.id(), scan.number()));
    }
}
