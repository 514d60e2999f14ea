package dure.template;

import static dure.template.MergeRequests.aMergeOf;
import static dure.template.MergeRequests.lines;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dure.document.Block;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {

    private final TemplateService templates = PureTemplates.service();

    @Test
    void aValueIsNeverReadAsText() {
        String hostile = "{{party.PARTY}} **굵게** <script> #{7*7} {ref:term} | 끝";

        List<String> lines = lines(
                templates.merge(aMergeOf("nda").value("nda.purpose", hostile).build()));

        assertThat(lines).anyMatch(line -> line.endsWith(": " + hostile));
    }

    @Test
    void aPartyWhoseNameLooksLikeAPlaceholderKeepsIt() {
        List<String> lines = lines(templates.merge(
                aMergeOf("nda").party("PARTY", "{{project.goal}}").build()));

        assertThat(lines).anyMatch(line -> line.startsWith("김민준, 박서연, {{project.goal}}(이하 각각 “당사자”라 한다)"));
    }

    @Test
    void aDraftShowsABlankForEachMissingValueAndNamesIt() {
        MergedDocument merged = templates.merge(
                aMergeOf("nda").without("nda.purpose").without("term.end").build());

        assertThat(merged.missing()).extracting(MissingValue::name).containsExactly("nda.purpose", "term.end");
        assertThat(lines(merged)).anyMatch(line -> line.endsWith("다음과 같다: ‹blank›"));
    }

    @Test
    void sendingIsRefusedWithAllThatIsMissing() {
        MergeRequest request = aMergeOf("collaboration")
                .withoutParties()
                .party("LEAD", "김민준", null)
                .goal("")
                .licenses(Map.of())
                .without("term.end")
                .build();

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> templates.mergeForSending(request));

        assertThat(refused.errors())
                .extracting(FieldError::pointer)
                .containsExactly(
                        "/parties",
                        "/parties/0/birthDate",
                        "/project.goal",
                        "/values/term.end",
                        "/values/licenses.CODE");
    }

    @ParameterizedTest
    @CsvSource({
        "term.end,2026-02-30,template.value.date",
        "term.end,9999-12-31,input.date-range",
        "term.start,2028-01-01,input.period",
        "term.kind,FOREVER,template.value.choice",
        "nda.surviveYears,-1,template.value.number",
        "nda.surviveYears,１２,template.value.number",
        "no.such,x,template.value.unknown"
    })
    void aWrongValueIsRefusedByName(String name, String value, String key) {
        MergeRequest request = aMergeOf("nda").value(name, value).build();

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> templates.merge(request));

        assertThat(refused.errors()).extracting(FieldError::messageKey).containsExactly(key);
        assertThat(refused.errors().getFirst().pointer()).startsWith("/values/");
    }

    @Test
    void aResidentNumberIsRefusedInEveryTextOfEveryTemplate() {
        for (String key : List.of("collaboration", "nda", "cla", "privacy")) {
            for (Variable variable : templates.current(key).variables()) {
                if (variable.when().isEmpty()
                        && List.of(VariableType.TEXT, VariableType.LICENSE, VariableType.LIST, VariableType.LICENSES)
                                .contains(variable.type())) {
                    MergeRequest request = aMergeOf(key)
                            .value(variable.name(), "번호 900101-1234567")
                            .build();
                    InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> templates.merge(request));
                    assertThat(refused.errors())
                            .extracting(FieldError::pointer)
                            .containsExactly("/values/" + variable.name());
                }
            }
        }
    }

    @Test
    void aLicenseIsSpelledAsTheListSpellsItAndAWrongOneIsRefused() {
        var merged = templates.merge(aMergeOf("collaboration")
                .licenses(Map.of())
                .value("licenses.CODE", "mit or apache-2.0")
                .build());
        assertThat(merged.grants())
                .allSatisfy(
                        grant -> assertThat(grant.outboundLicenses()).containsExactlyInAnyOrder("MIT", "Apache-2.0"));

        MergeRequest wrong =
                aMergeOf("cla").value("cla.licenses", List.of("Apache 2.0")).build();
        assertThat(catchThrowableOfType(InvalidInput.class, () -> templates.merge(wrong))
                        .errors())
                .extracting(FieldError::pointer)
                .containsExactly("/values/cla.licenses");
    }

    @Test
    void anAgreementHasAtMostTwentyParties() {
        var request = aMergeOf("nda");
        for (int i = 2; i < 20; i++) {
            request.party("PARTY", "사람" + i);
        }
        assertThat(templates.mergeForSending(request.build()).missing()).isEmpty();

        request.party("PARTY", "스물한째");
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> templates.merge(request.build()));
        assertThat(refused.errors()).extracting(FieldError::pointer).containsExactly("/parties");
    }

    @Test
    void aRoleThatTheTemplateDoesNotKnowIsRefused() {
        MergeRequest request = aMergeOf("nda").party("LEAD", "김민준").build();

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> templates.merge(request));

        assertThat(refused.errors()).extracting(FieldError::pointer).containsExactly("/parties/2/as");
    }

    @Test
    void theTranslationIsMarkedAndKeepsTheFingerprint() {
        MergeRequest korean = aMergeOf("nda").build();

        MergedDocument binding = templates.merge(korean);
        MergedDocument translation = templates.merge(korean.shownIn(Locale.ENGLISH));

        assertThat(translation.fingerprint()).isEqualTo(binding.fingerprint());
        assertThat(requireNonNull(translation.document().info().mark()).text())
                .isEqualTo("Translation for reference · Draft, not reviewed");
        assertThat(translation.document().info().title()).isEqualTo("Non-Disclosure Agreement");
        assertThat(lines(translation))
                .anyMatch(line -> line.contains("The binding language of this agreement is Korean"));
        assertThat(requireNonNull(binding.document().info().mark()).text()).isEqualTo("검토 전 초안");
    }

    @Test
    void aTranslationHasNoPlaceToSignAndSaysWhichTextIsSigned() {
        MergeRequest korean = aMergeOf("nda").build();
        MergedDocument translation = templates.merge(korean.shownIn(Locale.ENGLISH));

        assertThat(translation.document().blocks()).noneMatch(Block.Signatures.class::isInstance);
        assertThat(lines(translation)).contains("Only the Korean text is signed.", "Party: 김민준", "Party: 박서연");
        MergeRequest english = aMergeOf("cla").in(Locale.ENGLISH).build().shownIn(Locale.KOREAN);
        assertThat(lines(templates.merge(english))).contains("서명은 영어본에만 합니다.", "김민준 귀하");
    }

    @Test
    void everyPartyWritesTheDayOfItsOwnSignature() {
        assertThat(lines(templates.merge(aMergeOf("nda").build())))
                .filteredOn(line -> line.startsWith("서명일: "))
                .hasSize(2);
    }

    @Test
    void theFooterNamesTheTemplateAsItsReaderDoes() {
        MergeRequest request = aMergeOf("collaboration").build();

        assertThat(version(request)).isEqualTo("협업 계약서 v2");
        assertThat(version(request.shownIn(Locale.ENGLISH))).isEqualTo("Collaboration Agreement v2");
    }

    private String version(MergeRequest request) {
        return requireNonNull(templates.merge(request).document().info().version())
                .text();
    }

    @Test
    void theTextIsClosedBeforeItsAnnexes() {
        List<String> lines = lines(
                templates.merge(aMergeOf("collaboration").withDivisionOfWork().build()));

        assertThat(lines.get(lines.indexOf("[별지 1] 업무분장표") - 1)).isEqualTo("이하 여백");
        assertThat(lines).endsWith("이하 여백");
    }

    @Test
    void theFingerprintIsThatOfTheAttachedTermsAndChangesWithEveryValue() {
        MergedDocument one = templates.merge(aMergeOf("nda").build());
        MergedDocument again = templates.merge(aMergeOf("nda").build());
        MergedDocument other =
                templates.merge(aMergeOf("nda").value("nda.surviveYears", "4").build());

        assertThat(one.fingerprint()).isEqualTo(again.fingerprint()).isNotEqualTo(other.fingerprint());
        var attached = one.document().info().attachments().getFirst();
        assertThat(attached.name()).isEqualTo("terms.json");
        assertThat(Sha256.of(attached.bytes())).isEqualTo(one.fingerprint());
        assertThat(one.document().info().fingerprint())
                .isEqualTo(one.fingerprint().fingerprint());
    }

    @Test
    void onlyTheContributorSignsAClaAndThePublisherIsAddressed() {
        MergedDocument cla = templates.merge(aMergeOf("cla").build());

        assertThat(cla.document().blocks())
                .filteredOn(Block.Signatures.class::isInstance)
                .singleElement()
                .satisfies(block -> assertThat(((Block.Signatures) block).boxes())
                        .singleElement()
                        .satisfies(box -> assertThat(box.role().text()).isEqualTo("기여자")));
        assertThat(lines(cla)).contains("김민준 귀하");
    }

    @Test
    void aPrivacyNoticeIsAcknowledgedAndHasNoSignatureBox() {
        MergedDocument notice = templates.mergeForSending(aMergeOf("privacy")
                .withoutParties()
                .party("SUBJECT", "최하은", null)
                .party("CONTROLLER", "김민준", null)
                .build());

        assertThat(notice.document().blocks()).noneMatch(Block.Signatures.class::isInstance);
    }

    @Test
    void whoSharesRevenueMustSayWhetherThatIsAPartnership() {
        var request = aMergeOf("collaboration").value("revenue.mode", "SHARE").value("revenue.shares", "똑같이 나눈다.");

        assertThat(templates.merge(request.build()).missing())
                .extracting(MissingValue::name)
                .containsExactly("partnership");
        assertThat(lines(templates.merge(request.value("partnership", "FORM")
                        .value("partnership.contributions", "노무")
                        .build())))
                .anyMatch(line -> line.contains("「민법」의 조합을 구성한다"));
    }

    @Test
    void aNamedStartIsTheDayOfEffect() {
        List<String> lines = lines(templates.merge(aMergeOf("nda")
                .value("term.start", LocalDate.of(2026, 12, 1).toString())
                .build()));

        assertThat(lines).anyMatch(line -> line.endsWith("서명한 날과 관계없이 2026년 12월 1일부터 효력을 가진다."));
    }

    @Test
    void listsBecomeAnnexesAndTheTextNamesThem() {
        List<String> lines = lines(templates.merge(aMergeOf("collaboration")
                .withDivisionOfWork()
                .value("background.items", List.of("이도윤: 형태소 분석기 v2 (MIT)"))
                .build()));

        assertThat(lines)
                .contains("[별지 1] 업무분장표", "[별지 2] 기존 자산 목록", "1. 이도윤: 형태소 분석기 v2 (MIT)")
                .anyMatch(line -> line.contains("[별지 2] 기존 자산 목록과 같다"));
    }

    @Test
    void specialTermsArePrintedLast() {
        List<String> lines = lines(templates.merge(aMergeOf("nda")
                .value("special.terms", List.of("회의는 매주 한다.", "장비는 대표가 빌려준다."))
                .build()));

        int heading = lines.indexOf("제20조(특약사항)");
        assertThat(lines.subList(heading + 2, heading + 4)).containsExactly("1. 회의는 매주 한다.", "2. 장비는 대표가 빌려준다.");
    }
}
