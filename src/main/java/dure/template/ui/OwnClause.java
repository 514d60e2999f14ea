package dure.template.ui;

import dure.template.TemplateFiles;
import dure.template.sheet.ClauseSheet;
import dure.template.sheet.TemplateSheet;
import dure.template.text.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** A clause that the team begins to write: its reference, and the draft's files with it. */
record OwnClause(String reference, TemplateFiles files) {

    /** Out of a shipped clause, in its place. */
    static OwnClause rewritten(EditedDraft draft, String reference, int index, String shipped) {
        String own = Clause.OWN + Clause.key(reference);
        TemplateFiles files = draft.files();
        if (files.content(file(own)).isEmpty()) {
            files = files.with(
                    file(own),
                    ClauseSheet.of(file(own), shipped)
                            .map(sheet ->
                                    sheet.with("key", own).without("version").content())
                            .orElse(shipped));
        }
        var clauses = new ArrayList<>(draft.sheet().texts("clauses"));
        clauses.set(index, own);
        return new OwnClause(own, listed(draft, files, clauses));
    }

    /** With words to begin with, at the end. */
    static OwnClause begun(EditedDraft draft, BiFunction<Locale, String, String> words) {
        int number = 1;
        while (!draft.files().content(file(Clause.OWN + "clause-" + number)).isEmpty()) {
            number++;
        }
        String own = Clause.OWN + "clause-" + number;
        TemplateSheet front = new TemplateSheet(Map.of())
                .with("key", own)
                .with("title", blank(words, "title"))
                .with("summary", blank(words, "summary"));
        var sheet = new ClauseSheet(
                front.entries(), blank(words, Locale.KOREAN, "text"), blank(words, Locale.ENGLISH, "text"));
        var clauses = new ArrayList<>(draft.sheet().texts("clauses"));
        clauses.add(own);
        return new OwnClause(own, listed(draft, draft.files().with(file(own), sheet.content()), clauses));
    }

    private static TemplateFiles listed(EditedDraft draft, TemplateFiles files, List<String> clauses) {
        return files.with(
                draft.templateFile(), draft.sheet().with("clauses", clauses).yaml());
    }

    private static Object blank(BiFunction<Locale, String, String> words, String name) {
        return TemplateSheet.both(blank(words, Locale.KOREAN, name), blank(words, Locale.ENGLISH, name));
    }

    private static String blank(BiFunction<Locale, String, String> words, Locale language, String name) {
        return words.apply(language, "template.clause.blank." + name);
    }

    private static String file(String reference) {
        return "clauses/" + reference + ".md";
    }
}
