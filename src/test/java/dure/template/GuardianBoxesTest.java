package dure.template;

import static dure.template.MergeRequests.aMergeOf;
import static org.assertj.core.api.Assertions.assertThat;

import dure.document.Block;
import dure.document.DocumentRenderer;
import dure.document.SignatureBox;
import dure.testing.PdfText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where somebody who is too young to sign alone is a party; the papers are of 21 November 2026. */
class GuardianBoxesTest {

    private static final LocalDate EIGHTEEN = LocalDate.of(2008, 3, 1);
    private static final LocalDate THIRTEEN = LocalDate.of(2013, 3, 1);

    private final TemplateService templates = PureTemplates.service();

    /** 민법 5조, 909조. */
    @Test
    void bothParentsOfAMinorConsentToAContractBesideTheMinor() {
        assertThat(roles(merged("nda", "PARTY", EIGHTEEN))).containsExactly("당사자", "당사자", "최하은의 법정대리인", "최하은의 법정대리인");
        assertThat(roles(merged("nda", "PARTY", LocalDate.of(2007, 11, 21))))
                .as("nineteen on the day")
                .containsExactly("당사자", "당사자");
    }

    /** 개인정보 보호법 22조의2. */
    @Test
    void aLegalRepresentativeConsentsToTheUseOfPersonalDataUnderFourteen() {
        assertThat(roles(merged("privacy-consent", "SUBJECT", THIRTEEN))).containsExactly("본인", "최하은의 법정대리인");
        assertThat(roles(merged("privacy-consent", "SUBJECT", EIGHTEEN))).containsExactly("본인");
    }

    /** The file is looked at by veraPDF in .ci/run. */
    @Test
    void thePlaceToSignIsPrintedInBothLanguages() throws IOException {
        var merged = templates.mergeForSending(aMergeOf("nda")
                .withoutParties()
                .party("PARTY", "김민준")
                .party("PARTY", "최하은", EIGHTEEN)
                .layout(LanguageLayout.SIDE_BY_SIDE)
                .build());

        assertThat(roles(merged)).contains("최하은의 법정대리인 / Legal representative of 최하은");
        byte[] pdf = new DocumentRenderer().pdf(merged.document());
        Files.createDirectories(Path.of("target/pdf-samples"));
        Files.write(Path.of("target/pdf-samples/minor_ko-en.pdf"), pdf);
        assertThat(PdfText.run(pdf)).contains("부모가함께친권을행사하면", "Relationship");
    }

    private MergedDocument merged(String template, String role, LocalDate born) {
        var request = aMergeOf(template).withoutParties();
        return templates.mergeForSending(
                template.equals("nda")
                        ? request.party(role, "김민준").party(role, "최하은", born).build()
                        : request.party(role, "최하은", born)
                                .party("CONTROLLER", "김민준")
                                .build());
    }

    private static List<String> roles(MergedDocument merged) {
        return merged.document().blocks().stream()
                .filter(Block.Signatures.class::isInstance)
                .flatMap(block -> ((Block.Signatures) block).boxes().stream())
                .map(SignatureBox::role)
                .map(role -> role.text())
                .toList();
    }
}
