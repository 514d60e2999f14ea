package dure.template.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dure.shared.StaleVersion;
import dure.shared.UserFacingException;
import dure.shared.ui.Confirmation;
import dure.shared.ui.Dates;
import dure.shared.ui.Failures;
import dure.shared.ui.Notices;
import dure.template.AnnexChoice;
import dure.template.ChoiceConditions;
import dure.template.ClauseText;
import dure.template.DraftContent;
import dure.template.Placeholder;
import dure.template.TemplateFiles;
import dure.template.TemplateProblem;
import dure.template.sheet.TemplateSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft being edited: its parts on the left, what is wrong and how it looks on the right. Every change is saved at once. */
class DraftEditor extends Div {

    private final transient EditedDraft draft;
    private final transient DraftContent content;
    private final transient Dates dates;
    private final transient Runnable replaced;
    private final Span saved = new Span();
    private final Div parts = new Div();
    private final ProblemList problems = new ProblemList(this::jump);
    private final TextPreview preview;
    private final List<ClauseText> library;
    private FrameEditor frame;
    private ClauseListEditor clauseList;
    private VariablesEditor variables;
    private AnnexesEditor annexes;

    /** {@code replaced} is run when the page has to be read anew. */
    DraftEditor(EditedDraft draft, DraftContent content, List<ClauseText> library, Dates dates, Runnable replaced) {
        this.draft = draft;
        this.content = content;
        this.library = library;
        this.dates = dates;
        this.replaced = replaced;
        preview = new TextPreview(language -> content.preview(draft.row(), language), this::clauses);
        saved.addClassNames("soft", "saved-sign");
        saved.getElement().setAttribute("aria-live", "polite");
        parts.addClassName("editor-parts");
        frame = new FrameEditor(this, this::placeholders);
        clauseList = new ClauseListEditor(this, library, this::placeholders);
        variables = new VariablesEditor(this);
        annexes = new AnnexesEditor(this);
        showParts();
        var side = new Div(problems, preview);
        side.addClassName("editor-side");
        var columns = new Div(parts, side);
        columns.addClassName("editor-columns");
        add(saved, columns);
        look();
    }

    EditedDraft draft() {
        return draft;
    }

    List<ClauseText> clauses() {
        return content.clauses(draft.row());
    }

    List<Placeholder> placeholders() {
        return content.placeholders(draft.row());
    }

    List<ChoiceConditions> conditions(String current) {
        return content.conditions(draft.row(), current);
    }

    List<AnnexChoice> annexes() {
        return content.annexes(draft.row());
    }

    boolean change(String place, TemplateSheet sheet) {
        return attempt(() -> draft.change(place, sheet));
    }

    /** Null is a step of its own, whatever was changed before. */
    boolean change(@Nullable String place, TemplateFiles files) {
        return attempt(() -> draft.change(place, files));
    }

    /** A change of its own, whatever was changed before. */
    boolean step(TemplateSheet sheet) {
        return attempt(() -> draft.change(null, sheet));
    }

    /** As {@link #step}, and offers to take it back at once. */
    void changeWithUndo(TemplateSheet sheet, String sentence) {
        if (step(sheet)) {
            Notices.undo(sentence, this::undo);
        }
    }

    /** What can be put into a text is different now. */
    void lookAtClauses() {
        clauseList.show();
    }

    void undo() {
        if (draft.canUndo() && attempt(draft::undo)) {
            frame = new FrameEditor(this, this::placeholders);
            clauseList = new ClauseListEditor(this, library, this::placeholders);
            variables = new VariablesEditor(this);
            annexes = new AnnexesEditor(this);
            showParts();
        }
    }

    /** Makes a clause of the team's own out of a shipped one, in its place; answers the new reference. */
    String rewrite(String reference, int index) {
        return take(OwnClause.rewritten(draft, reference, index, content.source(reference)));
    }

    /** Begins a clause of the team's own at the end; answers its reference. */
    String writeNew() {
        return take(OwnClause.begun(draft, (language, key) -> getTranslation(language, key)));
    }

    private String take(OwnClause clause) {
        change(null, clause.files());
        return clause.reference();
    }

    private void showParts() {
        parts.removeAll();
        parts.add(frame, new RolesEditor(this), clauseList, annexes, variables);
    }

    /** Goes to where a problem is. */
    private void jump(TemplateProblem problem) {
        if (problem.file().startsWith("clauses/")) {
            clauseList.open(problem.file().replace("clauses/", "").replace(".md", ""));
            clauseList.scrollIntoView();
        } else if (problem.file().startsWith("variables/")) {
            variables.scrollIntoView();
        } else if (problem.file().endsWith(".md")) {
            clauseList.scrollIntoView();
        } else {
            frame.focus();
        }
    }

    private void look() {
        annexes.show();
        problems.show(draft.row().problems());
        preview.refresh();
    }

    private boolean attempt(Runnable deed) {
        try {
            deed.run();
            saved.setText(getTranslation("template.editor.saved", dates.timeOfDay()));
            look();
            return true;
        } catch (RuntimeException error) {
            refused(Failures.refusalIn(error).orElseThrow(() -> error));
            return false;
        }
    }

    private void refused(UserFacingException refusal) {
        saved.setText(getTranslation("template.editor.not-saved"));
        if (refusal instanceof StaleVersion) {
            Confirmation.ask(
                    getTranslation("template.editor.stale"),
                    getTranslation("template.editor.stale.consequence"),
                    getTranslation("template.editor.stale.reload"),
                    replaced);
        } else {
            Notices.refused(refusal);
        }
    }
}
