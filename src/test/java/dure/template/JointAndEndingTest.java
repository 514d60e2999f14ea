package dure.template;

import static dure.template.MergeRequests.aMergeOf;
import static dure.template.MergeRequests.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dure.document.Block;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a joint work, a second collaboration agreement and an ending give as data is what their texts say (저작권법 45, 48, 93). */
class JointAndEndingTest {

    private final TemplateService templates = PureTemplates.service();

    @Test
    void everyCoAuthorLetsTheRepresentativeOpenTheJointWork() {
        assertThat(templates.merge(aMergeOf("joint-work").build()).grants())
                .singleElement()
                .satisfies(grant -> {
                    assertThat(grant.grantorRole()).isEqualTo("AUTHOR");
                    assertThat(grant.granteeRole()).isEqualTo("REPRESENTATIVE");
                    assertThat(grant.kinds()).containsExactly("DATASET");
                    assertThat(grant.rights()).contains(WorkRight.DERIVE, WorkRight.DATABASE);
                    assertThat(grant.outboundLicenses()).containsExactlyInAnyOrder("Apache-2.0", "CC-BY-SA-4.0");
                    assertThat(grant.retroactive()).isTrue();
                    assertThat(grant.survivesEnd()).isTrue();
                });
    }

    @Test
    void derivativeWorksOfAJointWorkAreLicensedOnlyExpressly() {
        MergedDocument merged = templates.merge(
                aMergeOf("joint-work").value("joint.derivative", "NO").build());

        assertThat(merged.grants())
                .singleElement()
                .satisfies(grant -> assertThat(grant.rights()).doesNotContain(WorkRight.DERIVE));
        assertThat(lines(merged)).anyMatch(line -> line.contains("2차적저작물의 작성은 앞 항의 이용허락에 포함되지 아니한다"));
        assertThat(templates
                        .merge(aMergeOf("joint-work")
                                .without("joint.derivative")
                                .build())
                        .missing())
                .extracting(MissingValue::name)
                .containsExactly("joint.derivative");
    }

    @Test
    void theSharesOfAJointWorkMustAddUpToAHundred() {
        var authors = List.of(
                Map.of("name", "김민준", "part", "뜻풀이", "share", "60"),
                Map.of("name", "이도윤", "part", "용례", "share", "30"));

        assertThat(templates
                        .merge(aMergeOf("joint-work")
                                .value("joint.authors", authors)
                                .build())
                        .missing())
                .extracting(MissingValue::name)
                .containsExactly("joint.authors");
    }

    @Test
    void aContinuedLicenseGivesWhatWasChosenAndAnEndedOneNothing() {
        MergedDocument kept = templates.merge(aMergeOf("exit").build());
        MergedDocument ended = templates.merge(aMergeOf("exit")
                .value("exit.grants", "END")
                .without("exit.rights")
                .build());

        assertThat(kept.grants()).singleElement().satisfies(grant -> {
            assertThat(grant.grantorRole()).isEqualTo("LEAVING");
            assertThat(grant.rights())
                    .containsExactlyInAnyOrder(
                            WorkRight.REPRODUCE,
                            WorkRight.PUBLIC_TRANSMIT,
                            WorkRight.DISTRIBUTE,
                            WorkRight.DERIVE,
                            WorkRight.DATABASE);
        });
        assertThat(lines(kept)).contains("5. 데이터베이스제작자로서 가지는 권리의 대상인 데이터베이스의 전부 또는 상당한 부분의 복제, 배포, 방송과 전송");
        assertThat(ended.grants()).isEmpty();
        assertThat(lines(ended)).anyMatch(line -> line.contains("해지일에 끝난다. 남는 당사자는"));
    }

    /** What has been opened stays open, whatever ends or changes. */
    @ParameterizedTest
    @ValueSource(strings = {"exit", "amendment", "joint-work"})
    void noneOfThemTakesBackWhatHasBeenOpened(String key) {
        assertThat(lines(templates.merge(aMergeOf(key).build()))).anyMatch(line -> line.contains("이미 부여된 권리"));
    }

    @Test
    void anOptionalTableStandsWhereItsSectionStands() {
        MergedDocument without = templates.merge(aMergeOf("exit").build());
        MergedDocument with = templates.merge(aMergeOf("exit")
                .value("exit.materials", List.of(Map.of("what", "평가 문항", "how", "삭제", "when", "2027-01-20")))
                .build());

        assertThat(without.document().blocks()).noneMatch(Block.Table.class::isInstance);
        assertThat(with.document().blocks())
                .filteredOn(Block.Table.class::isInstance)
                .singleElement()
                .satisfies(table -> assertThat(((Block.Table) table).lines().get(1))
                        .isEqualTo(List.of("평가 문항", "삭제", "2027. 1. 20.")));
    }

    @Test
    void aCollaborationLicensesDatabasesAndPatentsOnlyWhenAsked() {
        var asked = aMergeOf("collaboration").value("grant.database", "YES").value("grant.patent", "YES");

        assertThat(templates.merge(aMergeOf("collaboration").build()).grants())
                .allSatisfy(grant -> assertThat(grant.rights()).doesNotContain(WorkRight.DATABASE, WorkRight.PATENT));
        assertThat(templates.merge(asked.build()).grants())
                .allSatisfy(grant -> assertThat(grant.rights()).contains(WorkRight.DATABASE, WorkRight.PATENT));
    }

    /** 개인정보 보호법 22: nobody consents for somebody else, so no box is ticked until one is chosen. */
    @Test
    void noBoxOfAConsentIsTickedBeforehand() {
        List<String> blank =
                lines(templates.mergeForSending(aMergeOf("privacy-consent").build()));
        List<String> chosen = lines(templates.mergeForSending(
                aMergeOf("privacy-consent").value("consent.photo", "REFUSE").build()));

        assertThat(blank).noneMatch(line -> line.contains("■")).contains("사진: □\u00A0동의함  □\u00A0동의하지 않음");
        assertThat(chosen).contains("사진: □\u00A0동의함  ■\u00A0동의하지 않음");
    }

    @Test
    void aCertificateShowsWhatWasContributedInATable() {
        assertThat(templates
                        .mergeForSending(aMergeOf("certificate").build())
                        .document()
                        .blocks())
                .filteredOn(Block.Table.class::isInstance)
                .hasSize(1);
        assertThat(Set.of("joint-work", "exit", "amendment", "privacy-consent", "certificate"))
                .allSatisfy(key -> assertThat(templates.current(key).signing()).isEqualTo(SigningKind.SIGNED));
        assertThat(templates.current("charter").signing()).isEqualTo(SigningKind.ACKNOWLEDGED);
    }
}
