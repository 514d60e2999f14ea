package dure.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.ledger.LedgerService;
import dure.shared.Bilingual;
import dure.shared.Conflict;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Published versions of the team's own templates: they never change, and only a change of wording keeps signatures valid. */
class OwnPublishingTest extends DureTest {

    private static final RevisionDetails FIRST = new RevisionDetails(null, null);

    @Autowired
    private OwnTemplateService own;

    @Autowired
    private OwnNda nda;

    @Autowired
    private TemplateService templates;

    @Autowired
    private LedgerService ledger;

    @BeforeEach
    void asOwner() {
        actAs(AccessLevel.OWNER, "owner-person");
    }

    @Test
    void agreementsAreMadeFromPublishedVersionsOnly() {
        nda.copy();
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
        OwnVersionRow draft = nda.copy();
        OwnVersionRow published = own.publish("our-nda", 1, null, FIRST);

        assertThatThrownBy(() -> own.save("our-nda", 1, published.version(), draft.content()))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> own.discard("our-nda", 1, null)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> own.publish("our-nda", 1, null, FIRST)).isInstanceOf(Conflict.class);
    }

    @Test
    void aPublishedVersionKeepsWhatItTookFromTheDictionary() {
        nda.copy();

        OwnVersionRow published = own.publish("our-nda", 1, null, FIRST);

        assertThat(published.files().get("variables/library.yaml")).contains("name: nda.purpose", "name: term.kind");
        assertThat(own.next("our-nda").files()).containsOnlyKeys("our-nda@2.yaml");
    }

    @Test
    void aSecondVersionNeedsAWordOnWhatChanged() {
        nda.publish();
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
        nda.publish();
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
        nda.publish();
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
        nda.publish();
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
        nda.copy();
        actAs(AccessLevel.MEMBER, "member");
        assertThat(own.find("our-nda", 1).problems()).isEmpty();
        assertThatThrownBy(() -> own.publish("our-nda", 1, null, FIRST)).isInstanceOf(AccessDeniedException.class);
        actAs(AccessLevel.OBSERVER, "observer");
        assertThatThrownBy(() -> own.next("our-nda")).isInstanceOf(AccessDeniedException.class);
        assertThat(own.find("our-nda", 1).title().ko()).isEqualTo("비밀유지계약서");
    }

    @Test
    void publishingIsRecordedInTheLedger() {
        nda.publish();

        assertThat(ledger.newest(Locale.KOREAN, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.sentence()).endsWith("양식의 1판을 발행했습니다"));
    }

    private static RevisionDetails revision(boolean wordingOnly) {
        return new RevisionDetails(wordingOnly, new RevisionDetails.Reason("맞춤법", null));
    }
}
