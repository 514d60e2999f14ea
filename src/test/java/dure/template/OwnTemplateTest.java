package dure.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.ledger.LedgerService;
import dure.shared.Bilingual;
import dure.shared.Conflict;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.StaleVersion;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

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
    private TemplateService templates;

    @Autowired
    private DraftContent content;

    @Autowired
    private LedgerService ledger;

    @BeforeEach
    void asOwner() {
        actAs(AccessLevel.OWNER, "owner-person");
    }

    @Test
    void aCopyOfAShippedTemplateIsADraftWithoutProblems() {
        OwnVersionRow draft = copyOfNda();

        assertThat(draft.key()).isEqualTo("our-nda");
        assertThat(draft.state()).isEqualTo(VersionState.DRAFT);
        assertThat(draft.problems()).isEmpty();
        assertThat(own.drafts()).extracting(TemplateRow::kind).containsExactly("nda");
        assertThat(copyOfNda().key()).isEqualTo("our-nda-2");
    }

    @Test
    void aNewTemplateBeginsWithWhatEveryAgreementHas() {
        OwnVersionRow draft = own.create(new NewTemplate("kitchen", new Bilingual("부엌 약속", "Kitchen promises"), null));

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.title().ko()).isEqualTo("부엌 약속");
    }

    @Test
    void agreementsAreMadeFromPublishedVersionsOnly() {
        copyOfNda();
        assertThatThrownBy(() -> templates.current("our-nda")).isInstanceOf(NotFound.class);

        own.publish("our-nda", 1, null, FIRST);

        assertThat(templates.current("our-nda").kind()).isEqualTo("nda");
        assertThat(templates.list())
                .filteredOn(TemplateRow::own)
                .extracting(TemplateRow::key)
                .containsExactly("our-nda");
        assertThat(own.drafts()).isEmpty();
        MergedDocument merged =
                templates.merge(MergeRequest.ofValues("our-nda", 1, Locale.KOREAN, Map.of("nda.purpose", "사전 만들기")));
        assertThat(MergeRequests.lines(merged)).anyMatch(line -> line.contains("사전 만들기"));
    }

    @Test
    void aPublishedVersionNeverChanges() {
        OwnVersionRow draft = copyOfNda();
        OwnVersionRow published = own.publish("our-nda", 1, null, FIRST);

        assertThatThrownBy(() -> own.save("our-nda", 1, published.version(), draft.content()))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> own.discard("our-nda", 1, null)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> own.publish("our-nda", 1, null, FIRST)).isInstanceOf(Conflict.class);
    }

    @Test
    void aPublishedVersionKeepsWhatItTookFromTheDictionary() {
        copyOfNda();

        OwnVersionRow published = own.publish("our-nda", 1, null, FIRST);

        assertThat(published.files().get("variables/library.yaml")).contains("name: nda.purpose", "name: term.kind");
        assertThat(own.next("our-nda").files()).containsOnlyKeys("our-nda@2.yaml");
    }

    @Test
    void theConditionOfAClauseMustBeOneOfItsTemplate() {
        OwnVersionRow draft = copyOfNda();
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
        OwnVersionRow draft = copyOfNda();
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
        OwnVersionRow draft = copyOfNda();
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
        OwnVersionRow draft = copyOfNda();
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
        OwnVersionRow draft = copyOfNda();
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
        OwnVersionRow draft = copyOfNda();
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
        OwnVersionRow draft = copyOfNda();
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
        OwnVersionRow draft = copyOfNda();

        OwnVersionRow saved = own.save("our-nda", 1, draft.version(), withOwnDuty(draft));
        own.publish("our-nda", 1, saved.version(), FIRST);

        assertThat(saved.problems()).isEmpty();
        assertThat(templates.clauses("our-nda", 1)).extracting(ClauseText::key).contains("own-nda-duty");
    }

    @Test
    void twoWhoSaveTheSameDraftDoNotOverwriteEachOther() {
        OwnVersionRow draft = copyOfNda();
        own.save("our-nda", 1, draft.version(), withOwnDuty(draft));

        assertThatThrownBy(() -> own.save("our-nda", 1, draft.version(), draft.content()))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aSecondVersionNeedsAWordOnWhatChanged() {
        publishedNda();
        own.next("our-nda");
        assertThatThrownBy(() -> own.next("our-nda")).isInstanceOf(Conflict.class);

        assertThatThrownBy(() -> own.publish("our-nda", 2, null, FIRST)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> own.publish("our-nda", 2, null, new RevisionDetails(true, null)))
                .isInstanceOf(InvalidInput.class);
        own.publish("our-nda", 2, null, revision(true));

        assertThat(templates.current("our-nda").revision()).isEqualTo(new Revision(true, new Bilingual("맞춤법", "맞춤법")));
    }

    @Test
    void signaturesStayValidAsLongAsOnlyTheWordingChanged() {
        publishedNda();
        own.next("our-nda");
        own.publish("our-nda", 2, null, revision(true));
        assertThat(templates.stillValid("our-nda", 1)).isTrue();

        own.next("our-nda");
        own.publish("our-nda", 3, null, revision(false));

        assertThat(templates.stillValid("our-nda", 1)).isFalse();
        assertThat(templates.stillValid("our-nda", 3)).isTrue();
    }

    @Test
    void aChangeOfWhatIsAskedIsNotWordingOnly() {
        publishedNda();
        OwnVersionRow draft = own.next("our-nda");
        String yaml = draft.content().content("our-nda@2.yaml").replace("  - nda-survival\n", "");
        OwnVersionRow saved =
                own.saveSettled("our-nda", 2, draft.version(), draft.content().with("our-nda@2.yaml", yaml));

        assertThat(saved.problems()).isEmpty();
        assertThatThrownBy(() -> own.publish("our-nda", 2, null, revision(true)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(dure.shared.FieldError::messageKey)
                                .containsExactly("template.revision.wording-only.no"));
    }

    /** Neither asks anything else, and yet both say something else. */
    @Test
    void aChangeOfItsBaseOrOfItsArticlesIsNotWordingOnly() {
        publishedNda();
        OwnVersionRow draft = own.next("our-nda");
        String yaml = draft.content().content("our-nda@2.yaml");
        int version = draft.version();
        for (String changed : List.of(
                yaml.replace("signing: SIGNED", "signing: SIGNED\nbase: optional"),
                yaml.replace("  - force-majeure\n", ""))) {
            assertThat(changed).isNotEqualTo(yaml);
            OwnVersionRow saved =
                    own.saveSettled("our-nda", 2, version, draft.content().with("our-nda@2.yaml", changed));
            assertThat(saved.problems()).isEmpty();
            assertThatThrownBy(() -> own.publish("our-nda", 2, null, revision(true)))
                    .isInstanceOf(InvalidInput.class);
            version = saved.version();
        }
    }

    @Test
    void onlyTheOwnerPublishesAndObserversWriteNothing() {
        copyOfNda();
        actAs(AccessLevel.MEMBER, "member");
        assertThat(own.find("our-nda", 1).problems()).isEmpty();
        assertThatThrownBy(() -> own.publish("our-nda", 1, null, FIRST)).isInstanceOf(AccessDeniedException.class);
        actAs(AccessLevel.OBSERVER, "observer");
        assertThatThrownBy(() -> own.next("our-nda")).isInstanceOf(AccessDeniedException.class);
        assertThat(own.find("our-nda", 1).title().ko()).isEqualTo("비밀유지계약서");
    }

    @Test
    void publishingIsRecordedInTheLedger() {
        publishedNda();

        assertThat(ledger.newest(Locale.KOREAN, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.sentence()).endsWith("양식의 1판을 발행했습니다"));
    }

    @Test
    void aDraftThatIsThrownAwayFreesItsKey() {
        copyOfNda();
        own.discard("our-nda", 1, 0);

        assertThat(copyOfNda().key()).isEqualTo("our-nda");
    }

    private OwnVersionRow copyOfNda() {
        return own.create(new NewTemplate(null, null, new NewTemplate.Source("nda", 1)));
    }

    private void publishedNda() {
        copyOfNda();
        own.publish("our-nda", 1, null, FIRST);
    }

    private static RevisionDetails revision(boolean wordingOnly) {
        return new RevisionDetails(wordingOnly, new RevisionDetails.Reason("맞춤법", null));
    }

    private static TemplateFiles withOwnDuty(OwnVersionRow draft) {
        TemplateFiles files = draft.content();
        String yaml = files.content("our-nda.yaml").replace("  - nda-duty\n", "  - own-nda-duty\n");
        return files.with("our-nda.yaml", yaml).with("clauses/own-nda-duty.md", DUTY);
    }
}
