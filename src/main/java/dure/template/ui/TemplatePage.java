package dure.template.ui;

import dure.template.ClauseText;
import dure.template.OwnTemplateService;
import dure.template.Revision;
import dure.template.TemplateRow;
import dure.template.TemplateService;
import dure.template.TemplateVersion;
import dure.template.VersionState;
import dure.template.VersionUse;
import dure.template.VersionUses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the page of a template shows, gathered. */
@Component
class TemplatePage {

    private final TemplateService templates;
    private final OwnTemplateService own;
    private final ObjectProvider<VersionUses> uses;

    TemplatePage(TemplateService templates, OwnTemplateService own, ObjectProvider<VersionUses> uses) {
        this.templates = templates;
        this.own = own;
        this.uses = uses;
    }

    OwnTemplateService own() {
        return own;
    }

    /** Whether there is a draft and nothing else. */
    boolean isOnlyDraft(String key) {
        return own.draftOf(key).filter(draft -> draft.version() == 1).isPresent();
    }

    TemplateVersion current(String key) {
        return templates.current(key);
    }

    TemplateVersion version(String key, int number) {
        return templates.version(key, number);
    }

    TemplateRow row(TemplateVersion version) {
        return templates.versions(version.key()).stream()
                .filter(row -> row.version() == version.version())
                .findFirst()
                .orElseThrow();
    }

    /** Newest first, a draft before all others. */
    List<TemplateRow> rows(String key) {
        var rows = new ArrayList<TemplateRow>();
        own.draftOf(key).ifPresent(rows::add);
        rows.addAll(templates.versions(key));
        return rows;
    }

    List<ClauseText> clauses(TemplateVersion version) {
        return templates.clauses(version.key(), version.version());
    }

    @Nullable
    Revision revision(TemplateRow row) {
        return row.state() == VersionState.DRAFT
                ? null
                : templates.version(row.key(), row.version()).revision();
    }

    /** By version. */
    Map<Integer, List<VersionUse>> uses(String key) {
        return uses.stream()
                .flatMap(source -> source.of(key).stream())
                .collect(Collectors.groupingBy(VersionUse::version));
    }

    /** What signatures of a version are worth now. */
    String validity(TemplateRow row) {
        if (row.state() == VersionState.DRAFT || templates.current(row.key()).version() == row.version()) {
            return "current-valid";
        }
        return templates.stillValid(row.key(), row.version()) ? "still-valid" : "look-again";
    }
}
