package dure.template;

import static dure.template.MergeRequests.aMergeOf;
import static dure.template.MergeRequests.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The printed contract and the release gate are the same data. */
class GrantsTest {

    private final TemplateService templates = PureTemplates.service();

    @Test
    void aCollaborationLicensesOnlyTheKindsThatHaveALicense() {
        List<GrantTerms> grants = templates
                .merge(aMergeOf("collaboration")
                        .licenses(Map.of("CODE", "MIT OR Apache-2.0", "TEXT", "CC-BY-SA-4.0"))
                        .build())
                .grants();

        assertThat(grants).hasSize(2).allSatisfy(grant -> {
            assertThat(grant.rights())
                    .containsExactlyInAnyOrder(
                            WorkRight.REPRODUCE, WorkRight.PUBLIC_TRANSMIT, WorkRight.DISTRIBUTE, WorkRight.DERIVE);
            assertThat(grant.sublicensable()).isTrue();
            assertThat(grant.retroactive()).isFalse();
            assertThat(grant.survivesEnd()).isFalse();
            assertThat(grant.grantorRole()).isEqualTo("MEMBER");
            assertThat(grant.granteeRole()).isEqualTo("LEAD");
            assertThat(grant.articleLabel()).isEqualTo("제11조(이용허락)");
        });
        assertThat(grants)
                .extracting(GrantTerms::kinds, GrantTerms::outboundLicenses)
                .containsExactly(
                        tuple(Set.of("CODE"), Set.of("MIT", "Apache-2.0")),
                        tuple(Set.of("TEXT"), Set.of("CC-BY-SA-4.0")));
    }

    @Test
    void aClaAddsDatabaseAndPatentReachesBackAndSurvives() {
        List<GrantTerms> grants = templates.merge(aMergeOf("cla").build()).grants();

        assertThat(grants).singleElement().satisfies(grant -> {
            assertThat(grant.rights()).contains(WorkRight.DATABASE, WorkRight.PATENT, WorkRight.DERIVE);
            assertThat(grant.retroactive()).isTrue();
            assertThat(grant.survivesEnd()).isTrue();
            assertThat(grant.sublicensable()).isTrue();
            assertThat(grant.kinds()).hasSize(5);
            assertThat(grant.outboundLicenses()).as("empty: any open license").isEmpty();
        });
    }

    @Test
    void everyRightThatIsGrantedIsNamedInTheText() {
        Map<WorkRight, String> words = Map.of(
                WorkRight.REPRODUCE, "복제",
                WorkRight.PUBLIC_TRANSMIT, "공중송신",
                WorkRight.DISTRIBUTE, "배포",
                WorkRight.DERIVE, "2차적저작물의 작성",
                WorkRight.DATABASE, "데이터베이스제작자로서",
                WorkRight.PATENT, "특허 발명의 실시");
        for (String key : List.of("collaboration", "cla")) {
            MergedDocument merged = templates.merge(aMergeOf(key).build());
            List<String> lines = lines(merged);
            for (GrantTerms grant : merged.grants()) {
                int from = lines.indexOf(grant.articleLabel());
                List<String> article = lines.subList(from + 1, from + 22);
                assertThat(grant.rights())
                        .allSatisfy(right -> assertThat(article).anyMatch(line -> line.contains(words.get(right))));
            }
        }
    }

    @Test
    void anNdaGrantsNothing() {
        assertThat(templates.merge(aMergeOf("nda").build()).grants()).isEmpty();
    }
}
