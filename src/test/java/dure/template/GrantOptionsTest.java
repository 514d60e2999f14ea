package dure.template;

import static dure.template.MergeRequests.anEmptyMergeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.template.text.BrokenText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
            - name: title
              type: TEXT
              group: WORK
              required: true
              label: {ko: 제호, en: Title}
            - name: open
              type: LICENSES
              group: RIGHTS
              label: {ko: 라이선스, en: Licenses}
            """;
    private static final String GRANTS = """
            variables: [title, rights, derivative, kind, open]
            grants:
              - from: AUTHOR
                to: LEAD
                when: [derivative]
                work-from: title
                rights-from: rights
                rights-when: {DERIVE: derivative=YES}
                kinds-from: kind
                sublicensable-when: open
                retroactive: true
                survives-end: true
                licenses-from: open
            """;
    private static final String TEXT = "{{title}} {{rights}} {{derivative}} {{kind}} {{open}}";

    private static final String TEMPLATE = "variables: [title, rights, derivative, kind, open]";

    private final TemplateService templates = OwnTexts.with(TEXT, TEXT, GRANTS, VARIABLES, TEMPLATE);

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

    /** No license named would be read as any license. */
    @Test
    void nothingMayBeOpenedUnderALicenseThatIsNotNamed() {
        String grants = GRANTS.replace("sublicensable-when: open", "sublicensable: true");
        var unnamed = OwnTexts.with(TEXT, TEXT, grants, VARIABLES, TEMPLATE);

        assertThat(unnamed.merge(anEmptyMergeOf("t")
                                .value("rights", List.of("RENT"))
                                .value("derivative", "YES")
                                .value("kind", "TEXT")
                                .build())
                        .grants())
                .isEmpty();
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

        assertThatThrownBy(() -> OwnTexts.with(TEXT, TEXT, GRANTS, variables, TEMPLATE))
                .isInstanceOf(BrokenText.class)
                .hasMessageContaining("SELL");
    }

    @Test
    void aGrantOnOneWorkNamesItInTheTermsToo() {
        var merged = templates.merge(anEmptyMergeOf("t")
                .value("title", "우리말 사전")
                .value("rights", List.of("RENT"))
                .value("derivative", "YES")
                .value("kind", "TEXT")
                .build());

        assertThat(merged.grants()).extracting(GrantTerms::work).containsExactly("우리말 사전");
        assertThat(new String(merged.termsJson(), StandardCharsets.UTF_8)).contains("\"work\":\"우리말 사전\"");
    }

    /** Were the title left out, the right would reach every work. */
    @ParameterizedTest
    @ValueSource(strings = {"kind", "open", "nowhere"})
    void theWorkIsNamedByATextThatIsAlwaysRequired(String variable) {
        String grants = GRANTS.replace("work-from: title", "work-from: " + variable);

        assertThatThrownBy(() -> OwnTexts.with(TEXT, TEXT, grants, VARIABLES, TEMPLATE))
                .isInstanceOf(BrokenText.class)
                .hasMessageContaining(variable);
        String optional = VARIABLES.replaceFirst("group: WORK\n +required: true", "group: WORK");
        assertThatThrownBy(() -> OwnTexts.with(TEXT, TEXT, GRANTS, optional, TEMPLATE))
                .isInstanceOf(BrokenText.class)
                .hasMessageContaining("work-from");
    }
}
