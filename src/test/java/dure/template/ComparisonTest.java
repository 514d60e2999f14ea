package dure.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dure.shared.security.AccessLevel;
import dure.template.TemplateComparison.Change;
import dure.template.TemplateComparison.Mark;
import dure.testing.DureTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two versions of a template, clause by clause. */
class ComparisonTest extends DureTest {

    @Autowired
    private OwnTemplateService own;

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private DraftContent content;

    private OwnVersionRow draft;

    @BeforeEach
    void aPublishedVersionAndADraftOfTheNext() {
        actAs(AccessLevel.OWNER, "owner-person");
        own.create(new NewTemplate("our-nda", null, new NewTemplate.Source("nda", 1)));
        own.publish("our-nda", 1, null, new RevisionDetails(null, null));
        draft = own.next("our-nda");
    }

    @Test
    void aVersionIsTheSameAsItself() {
        assertThat(comparisons.compare("our-nda", 1, 2).isSame()).isTrue();
        assertThat(comparisons.compare("nda", 1, 1).isSame()).isTrue();
    }

    @Test
    void clausesAreFoundAddedRemovedMovedAndChanged() {
        String duty = content.source("nda-duty")
                .replace("key: nda-duty", "key: own-nda-duty")
                .replace("이용 목적으로만 쓴다.", "이용 목적으로만 아껴 쓴다.");
        String yaml = draft.content()
                .content("our-nda@2.yaml")
                .replace("  - nda-duty\n", "  - own-nda-duty\n")
                .replace("  - nda-no-rights\n", "")
                .replace("  - copies\n", "")
                .replace("  - purpose-nda\n", "  - purpose-nda\n  - copies\n")
                .replace("  - special-terms\n", "  - survival\n  - special-terms\n");
        own.save(
                "our-nda",
                2,
                draft.version(),
                draft.content().with("our-nda@2.yaml", yaml).with("clauses/own-nda-duty.md", duty));

        TemplateComparison comparison = comparisons.compare("our-nda", 1, 2);

        assertThat(comparison.clauses())
                .filteredOn(clause -> clause.change() != Change.SAME)
                .extracting(TemplateComparison.Clause::key, TemplateComparison.Clause::change)
                .contains(
                        tuple("own-nda-duty", Change.CHANGED),
                        tuple("nda-no-rights", Change.REMOVED),
                        tuple("copies", Change.MOVED),
                        tuple("survival", Change.ADDED));
        assertThat(comparison.clauses())
                .filteredOn(clause -> clause.key().equals("own-nda-duty"))
                .singleElement()
                .satisfies(clause -> assertThat(clause.lines())
                        .filteredOn(line -> !line.isSame())
                        .singleElement()
                        .satisfies(line -> {
                            assertThat(line.ko()).contains(new TemplateComparison.Piece(Mark.INSERTED, "아껴 "));
                            assertThat(line.en()).allMatch(piece -> piece.mark() == Mark.SAME);
                        }));
        assertThat(comparison.frame()).allMatch(TemplateComparison.Line::isSame);
    }
}
