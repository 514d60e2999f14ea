package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.collaborator.PersonalDataService;
import dure.shared.BusinessNumber;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.testing.PdfText;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed into an agreement (B1, B3, B4, B5, B12, B15, B16, B19). */
class DraftTextsTest extends TwoParties {

    @Autowired
    private PersonalDataService personalData;

    @ParameterizedTest
    @ValueSource(strings = {"검토\u202E과 개발", "검토\u200B", "검토\u0000", "900101-1234567"})
    void whatMayStandInNoTextIsNotEvenKeptInADraft(String purpose) {
        assertThatThrownBy(() -> agreements.create(withPurpose(purpose)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/values/nda.purpose"));
    }

    @Test
    void aValueIsKeptComposedAndABlankOneNotAtAll() {
        var decomposed = agreements.create(withPurpose(Normalizer.normalize("사전 검토", Normalizer.Form.NFD)));
        var blank = agreements.create(withPurpose("\u3164"));

        assertThat(values(decomposed.id())).containsEntry("nda.purpose", "사전 검토");
        assertThat(values(blank.id())).doesNotContainKey("nda.purpose");
    }

    @Test
    void whoSignsAsABusinessStandsThereByItsNameAndNumber() {
        var read = personalData.read(seoyeon).orElseThrow();
        personalData.put(seoyeon, read.asBusiness("우리말연구소", new BusinessNumber("1234567891"), null));
        var draft = agreements.create(withPurpose("검토"));
        agreements.send(draft.id(), draft.version());

        String text = PdfText.run(reader.pdf(draft.id(), Locale.KOREAN).bytes());
        assertThat(text).contains("최하은,우리말연구소(이하", "123-45-67891", "대표자박서연");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & <img src=x onerror=alert(1)>",
                "${7*7} #{7*7} {{7*7}} {{party.email}} *{T(java.lang.Runtime)} <#assign x=1>",
                "<img src=http://127.0.0.1:9/> file:///etc/passwd jar:file:x @import url(http://x)",
                "가나다 漢字 Latin"
            })
    void markupAndPlaceholdersArePrintedAsTheyStand(String purpose) {
        var draft = agreements.create(withPurpose(purpose));
        agreements.send(draft.id(), draft.version());

        byte[] pdf = reader.pdf(draft.id(), Locale.KOREAN).bytes();
        assertThat(PdfText.run(pdf)).contains(PdfText.withoutSpace(purpose));
        assertThat(reader.html(draft.id(), Locale.KOREAN)).doesNotContain("<script", "<img", "49");
    }

    @Test
    void lettersThatRunFromTheRightAreKeptInADraftAndNamedBeforeSending() {
        var draft = agreements.create(withPurpose("עברית"));

        assertThat(values(draft.id())).containsEntry("nda.purpose", "עברית");
        assertThatThrownBy(() -> agreements.send(draft.id(), draft.version())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theLastDayToSignIsADayThatPeopleMean() {
        var details = withPurpose("검토");
        var never = new AgreementDetails(
                project,
                "nda",
                "ko",
                details.parties(),
                details.values(),
                details.signing(),
                LocalDate.of(9999, 12, 31));

        assertThatThrownBy(() -> agreements.create(never))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/signBy"));
    }

    private AgreementDetails withPurpose(String purpose) {
        var details = AgreementTeam.nda(project, lead, seoyeon);
        return details.with(details.parties(), Map.of("nda.purpose", purpose, "term.end", "2027-11-20"));
    }

    private Map<String, Object> values(String id) {
        return reader.content(id).orElseThrow().details().values();
    }
}
