package dure.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.shared.Bilingual;
import dure.shared.InvalidInput;
import dure.shared.StaleVersion;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Templates that the team writes itself. */
class OwnTemplateTest extends DureTest {

    private static final RevisionDetails FIRST = new RevisionDetails(null, null);
    private static final String DUTY = """
            ---
            key: own-nda-duty
            title: {ko: 비밀유지 의무, en: Duty of confidentiality}
            summary: {ko: 비밀을 지킵니다., en: Keep it secret.}
            variables: []
            ---

            ## ko

            수령자는 비밀정보를 {ref:purpose-nda}에서 정한 목적으로만 쓴다.

            ## en

            The Recipient uses Confidential Information only as {ref:purpose-nda} says.
            """;

    @Autowired
    private OwnTemplateService own;

    @Autowired
    private OwnNda nda;

    @Autowired
    private TemplateService templates;

    @Autowired
    private DraftContent content;

    @BeforeEach
    void asOwner() {
        actAs(AccessLevel.OWNER, "owner-person");
    }

    @Test
    void aCopyOfAShippedTemplateIsADraftWithoutProblems() {
        OwnVersionRow draft = nda.copy();

        assertThat(draft.key()).isEqualTo("our-nda");
        assertThat(draft.state()).isEqualTo(VersionState.DRAFT);
        assertThat(draft.problems()).isEmpty();
        assertThat(own.drafts()).extracting(TemplateRow::kind).containsExactly("nda");
        assertThat(nda.copy().key()).isEqualTo("our-nda-2");
    }

    @Test
    void aNewTemplateBeginsWithWhatEveryAgreementHas() {
        OwnVersionRow draft = own.create(new NewTemplate("kitchen", new Bilingual("부엌 약속", "Kitchen promises"), null));

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.title().ko()).isEqualTo("부엌 약속");
    }

    @Test
    void theConditionOfAClauseMustBeOneOfItsTemplate() {
        OwnVersionRow draft = nda.copy();
        int version = draft.version();
        for (var wrong : Map.of("term.kind=NOWHERE", "choice", "not.there=YES", "placeholder")
                .entrySet()) {
            String duty = DUTY.replace("variables: []", "applies-if: " + wrong.getKey() + "\nvariables: []");
            OwnVersionRow saved =
                    own.saveSettled("our-nda", 1, version, withOwnDuty(draft).with("clauses/own-nda-duty.md", duty));
            assertThat(saved.problems())
                    .filteredOn(problem -> problem.file().equals("clauses/own-nda-duty.md"))
                    .extracting(TemplateProblem::code)
                    .contains(wrong.getValue());
            version = saved.version();
        }
    }

    @Test
    void noTextPointsAtAnArticleThatMayNotBePrinted() {
        OwnVersionRow draft = nda.copy();
        String damages =
                content.source("damages").replace("key: damages", "key: own-damages\napplies-if: term.kind=FIXED");
        String yaml = draft.content().content("our-nda.yaml").replace("- damages\n", "- own-damages\n");
        TemplateFiles files = draft.content().with("our-nda.yaml", yaml).with("clauses/own-damages.md", damages);

        assertThat(own.saveSettled("our-nda", 1, draft.version(), files).problems())
                .filteredOn(problem -> problem.code().startsWith("reference"))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.reason().ko()).startsWith("조건에 따라서만 인쇄되는 조항을 가리킵니다"));
    }

    @Test
    void aDraftIsKeptWithAllItsProblemsAndTheyAreToldInBothLanguages() {
        OwnVersionRow draft = nda.copy();
        String broken = DUTY.replace("비밀정보를", "{{nothing}} 제3조의 900101-1234567 비밀정보를")
                .replace("{ref:purpose-nda}에서", "{ref:nowhere}에서");
        TemplateFiles files = withOwnDuty(draft).with("clauses/own-nda-duty.md", broken);

        OwnVersionRow saved = own.save("our-nda", 1, draft.version(), files);

        assertThat(own.find("our-nda", 1).files()).containsEntry("clauses/own-nda-duty.md", broken);
        assertThat(saved.problems())
                .extracting(TemplateProblem::code)
                .contains("placeholder", "typed-number", "resident-number", "reference", "names");
        assertThat(saved.problems()).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("clauses/own-nda-duty.md");
            assertThat(problem.line()).isPositive();
        });
        assertThat(saved.problems())
                .filteredOn(problem -> problem.code().equals("typed-number"))
                .allSatisfy(problem -> {
                    assertThat(problem.reason().ko()).startsWith("조항 번호를 직접 적었습니다");
                    assertThat(problem.reason().en()).startsWith("a typed article number");
                });
        assertThatThrownBy(() -> own.publish("our-nda", 1, null, FIRST))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .hasSameSizeAs(saved.problems())
                                .first()
                                .extracting(dure.shared.FieldError::pointer)
                                .isEqualTo("/files/clauses~1own-nda-duty.md"));
        assertThat(templates.list()).filteredOn(TemplateRow::own).isEmpty();
    }

    @Test
    void whateverStandsInAFileIsAProblemAndNeverAnError() {
        OwnVersionRow draft = nda.copy();
        int version = draft.version();
        for (String yaml : List.of(
                "",
                "a: [",
                "- x",
                "key: our-nda",
                "&a [*a]",
                "? : ~",
                "key: !!int a",
                "key: !!float a",
                "key: !!binary '###'",
                "key: !!timestamp x",
                "key: !nothing x",
                draft.content().content("our-nda.yaml").replace("signing: SIGNED", "signing: MAYBE"))) {
            OwnVersionRow saved =
                    own.save("our-nda", 1, version, draft.content().with("our-nda.yaml", yaml));
            assertThat(saved.problems()).as(yaml).isNotEmpty();
            version = saved.version();
        }
        assertThat(templates.list()).isNotEmpty();
    }

    @Test
    void whateverStandsInAFileOfVariablesIsAProblemAndNeverAnError() {
        OwnVersionRow draft = nda.copy();
        String variable = "- {name: own.x, type: TEXT, group: TERM, label: {ko: 값, en: Value}, ";
        int version = draft.version();
        for (String yaml : List.of(
                "- !!int a",
                "- [x]",
                variable + "default: ''}",
                variable + "when: ['=']}",
                variable + "required: !!bool maybe}",
                "- {name: '', type: TEXT, group: TERM, label: {ko: 값, en: Value}}",
                "- {name: own.x, type: CHOICE, group: TERM, label: {ko: 값, en: Value}, choices: {A: ''}}")) {
            TemplateFiles files = draft.content().with("variables/own.yaml", yaml);
            OwnVersionRow saved = own.saveSettled("our-nda", 1, version, files);
            assertThat(saved.problems()).as(yaml).isNotEmpty();
            assertThat(content.placeholders(saved)).as(yaml).isNotEmpty();
            version = saved.version();
        }
    }

    @Test
    void aCopyOfAnyShippedTemplateIsWithoutProblems() {
        for (TemplateRow shipped : templates.list()) {
            OwnVersionRow draft =
                    own.create(new NewTemplate(null, null, new NewTemplate.Source(shipped.key(), shipped.version())));
            assertThat(draft.problems()).as(shipped.key()).isEmpty();
        }
    }

    @Test
    void aTemplateIsSignedAsItsKindIs() {
        OwnVersionRow draft = nda.copy();
        String yaml = draft.content().content("our-nda.yaml");

        assertThat(problemsOf(draft, yaml.replace("signing: SIGNED", "signing: ACKNOWLEDGED")))
                .contains("kind-signing");
        assertThat(problemsOf(draft, yaml.replace("kind: nda", "kind: kitchen")))
                .containsExactly("kind");
        assertThat(problemsOf(draft, yaml.replace("kind: nda", "kind: our-nda")))
                .isEmpty();
    }

    private List<String> problemsOf(OwnVersionRow draft, String yaml) {
        int version = own.find(draft.key(), 1).version();
        return own.save(draft.key(), 1, version, draft.content().with("our-nda.yaml", yaml)).problems().stream()
                .map(TemplateProblem::code)
                .toList();
    }

    /** Whatever nests, nests only so far: no text can make its readers run out of room. */
    @Test
    void aTextThatNestsWithoutEndIsAProblem() {
        OwnVersionRow draft = nda.copy();
        String conditions = "{{#term.start}}".repeat(2_000) + "x" + "{{/}}".repeat(2_000);
        String lists = "x\n\n" + "1. ".repeat(2_000) + "x";
        int version = draft.version();
        for (String text : List.of(conditions, lists)) {
            TemplateFiles files = withOwnDuty(draft).with("clauses/own-nda-duty.md", DUTY.replace("수령자는", text));
            OwnVersionRow saved = own.save("our-nda", 1, version, files);
            assertThat(saved.problems()).isNotEmpty();
            version = saved.version();
        }
    }

    @Test
    void anOwnClauseStandsInForTheShippedOneThatItReplaces() {
        OwnVersionRow draft = nda.copy();

        OwnVersionRow saved = own.save("our-nda", 1, draft.version(), withOwnDuty(draft));
        own.publish("our-nda", 1, saved.version(), FIRST);

        assertThat(saved.problems()).isEmpty();
        assertThat(templates.clauses("our-nda", 1)).extracting(ClauseText::key).contains("own-nda-duty");
    }

    @Test
    void twoWhoSaveTheSameDraftDoNotOverwriteEachOther() {
        OwnVersionRow draft = nda.copy();
        own.save("our-nda", 1, draft.version(), withOwnDuty(draft));

        assertThatThrownBy(() -> own.save("our-nda", 1, draft.version(), draft.content()))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aDraftThatIsThrownAwayFreesItsKey() {
        nda.copy();
        own.discard("our-nda", 1, 0);

        assertThat(nda.copy().key()).isEqualTo("our-nda");
    }

    private static TemplateFiles withOwnDuty(OwnVersionRow draft) {
        TemplateFiles files = draft.content();
        String yaml = files.content("our-nda.yaml").replace("  - nda-duty\n", "  - own-nda-duty\n");
        return files.with("our-nda.yaml", yaml).with("clauses/own-nda-duty.md", DUTY);
    }
}
