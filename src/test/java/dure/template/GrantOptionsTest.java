package dure.template;

import static dure.template.MergeRequests.anEmptyMergeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.template.text.BrokenText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rights that a clause gives follow the options chosen in its form. */
class GrantOptionsTest {

    private static final String VARIABLES = """
            - name: rights
              type: CHOICES
              group: RIGHTS
              label: {ko: 권리, en: Rights}
              choices:
                REPRODUCE: {ko: 복제권, en: Reproduction}
                RENT: {ko: 대여권, en: Rental}
            - name: derivative
              type: CHOICE
              group: RIGHTS
              required: true
              label: {ko: 2차적저작물, en: Derivative works}
              choices:
                YES: {ko: 포함, en: Included}
                NO: {ko: 제외, en: Excluded}
            - name: kind
              type: CHOICE
              group: RIGHTS
              label: {ko: 종류, en: Kind}
              choices:
                CODE: {ko: 코드, en: Code}
                TEXT: {ko: 글, en: Text}
            - name: open
              type: LICENSES
              group: RIGHTS
              label: {ko: 라이선스, en: Licenses}
            """;
    private static final String GRANTS = """
            variables: [rights, derivative, kind, open]
            grants:
              - from: AUTHOR
                to: LEAD
                when: [derivative]
                rights-from: rights
                rights-when: {DERIVE: derivative=YES}
                kinds-from: kind
                sublicensable-when: open
                retroactive: true
                survives-end: true
                licenses-from: open
            """;
    private static final String TEXT = "{{rights}} {{derivative}} {{kind}} {{open}}";

    private final TemplateService templates =
            OwnTexts.with(TEXT, TEXT, GRANTS, VARIABLES, "variables: [rights, derivative, kind, open]");

    @Test
    void theChosenRightsAreGranted() {
        var merged = templates.merge(anEmptyMergeOf("t")
                .value("rights", List.of("RENT"))
                .value("derivative", "YES")
                .value("kind", "TEXT")
                .value("open", List.of("MIT OR Apache-2.0"))
                .build());

        assertThat(merged.grants()).singleElement().satisfies(grant -> {
            assertThat(grant.rights()).containsExactlyInAnyOrder(WorkRight.RENT, WorkRight.DERIVE);
            assertThat(grant.kinds()).containsExactly("TEXT");
            assertThat(grant.outboundLicenses()).containsExactlyInAnyOrder("MIT", "Apache-2.0");
            assertThat(grant.sublicensable()).isTrue();
        });
    }

    @Test
    void whatWasNotChosenIsNotGranted() {
        var merged = templates.merge(anEmptyMergeOf("t")
                .value("rights", List.of("REPRODUCE"))
                .value("derivative", "NO")
                .value("kind", "CODE")
                .build());

        assertThat(merged.grants()).singleElement().satisfies(grant -> {
            assertThat(grant.rights()).containsExactly(WorkRight.REPRODUCE);
            assertThat(grant.sublicensable()).isFalse();
        });
    }

    @Test
    void nothingIsGrantedWhileTheChoiceIsOpen() {
        assertThat(templates
                        .merge(anEmptyMergeOf("t")
                                .value("rights", List.of("RENT"))
                                .value("kind", "CODE")
                                .build())
                        .grants())
                .isEmpty();
    }

    @Test
    void aRightThatNobodyKnowsIsRefused() {
        String variables = VARIABLES.replace("RENT:", "SELL:");

        assertThatThrownBy(() ->
                        OwnTexts.with(TEXT, TEXT, GRANTS, variables, "variables: [rights, derivative, kind, open]"))
                .isInstanceOf(BrokenText.class)
                .hasMessageContaining("SELL");
    }
}
