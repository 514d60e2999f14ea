package dure.template.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dure.shared.StaleVersion;
import dure.shared.UserFacingException;
import dure.shared.ui.Confirmation;
import dure.shared.ui.Dates;
import dure.shared.ui.Failures;
import dure.shared.ui.Notices;
import dure.template.ClauseText;
import dure.template.DraftContent;
import dure.template.Placeholder;
import dure.template.TemplateFiles;
import dure.template.TemplateProblem;
import dure.template.sheet.ClauseSheet;
import dure.template.sheet.TemplateSheet;
import dure.template.text.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    void undo() {
        if (draft.canUndo() && attempt(draft::undo)) {
            frame = new FrameEditor(this, this::placeholders);
            clauseList = new ClauseListEditor(this, library, this::placeholders);
            variables = new VariablesEditor(this);
            showParts();
        }
    }

    /** Makes a clause of the team's own out of a shipped one, in its place; answers the new reference. */
    String rewrite(String reference, int index) {
        String own = Clause.OWN + Clause.key(reference);
        String file = file(own);
        TemplateFiles files = draft.files();
        if (files.content(file).isEmpty()) {
            files = files.with(
                    file,
                    ClauseSheet.of(file, content.source(reference))
                            .map(sheet ->
                                    sheet.with("key", own).without("version").content())
                            .orElse(""));
        }
        var clauses = new ArrayList<>(draft.sheet().texts("clauses"));
        clauses.set(index, own);
        change(
                null,
                files.with(
                        draft.templateFile(),
                        draft.sheet().with("clauses", clauses).yaml()));
        return own;
    }

    /** Begins a clause of the team's own at the end; answers its reference. */
    String writeNew() {
        int number = 1;
        while (!draft.files().content(file(Clause.OWN + "clause-" + number)).isEmpty()) {
            number++;
        }
        String own = Clause.OWN + "clause-" + number;
        var front = new TemplateSheet(java.util.Map.of())
                .with("key", own)
                .with("title", blank("title"))
                .with("summary", blank("summary"));
        var sheet = new ClauseSheet(
                front.entries(),
                getTranslation(Locale.KOREAN, "template.clause.blank.text"),
                getTranslation(Locale.ENGLISH, "template.clause.blank.text"));
        var clauses = new ArrayList<>(draft.sheet().texts("clauses"));
        clauses.add(own);
        change(
                null,
                draft.files()
                        .with(file(own), sheet.content())
                        .with(
                                draft.templateFile(),
                                draft.sheet().with("clauses", clauses).yaml()));
        return own;
    }

    private Object blank(String name) {
        return TemplateSheet.both(
                getTranslation(Locale.KOREAN, "template.clause.blank." + name),
                getTranslation(Locale.ENGLISH, "template.clause.blank." + name));
    }

    private static String file(String reference) {
        return "clauses/" + reference + ".md";
    }

    private void showParts() {
        parts.removeAll();
        parts.add(frame, new RolesEditor(this), clauseList, variables);
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
