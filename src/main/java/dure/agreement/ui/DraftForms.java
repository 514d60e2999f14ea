package dure.agreement.ui;

import dure.agreement.AgreementContent;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.Relation;
import dure.collaborator.CollaboratorService;
import dure.license.LicenseRow;
import dure.license.LicenseService;
import dure.project.ProjectService;
import dure.project.WorkKind;
import dure.shared.PageQuery;
import dure.template.TemplateService;
import dure.template.TemplateVersion;
import dure.template.Variable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the form of a draft asks for: the template's variables, the people, and what the text takes from the project. */
@Component
class DraftForms {

    private static final String LICENSES = "project.licenses";
    private static final int LONGEST_ID = 100;
    private static final int MOST = 100;

    private final TemplateService templates;
    private final CollaboratorService collaborators;
    private final ProjectService projects;
    private final LicenseService licenses;
    private final AgreementReader reader;

    DraftForms(
            TemplateService templates,
            CollaboratorService collaborators,
            ProjectService projects,
            LicenseService licenses,
            AgreementReader reader) {
        this.reader = reader;
        this.templates = templates;
        this.collaborators = collaborators;
        this.projects = projects;
        this.licenses = licenses;
    }

    DraftForm.Asked asked(AgreementContent content) {
        var template = templates.version(content.row().template(), content.templateVersion());
        var ofProject = projects.find(content.row().projectId()).defaultLicenses();
        var defaults = new HashMap<String, String>();
        for (Variable variable : template.variables()) {
            String words = words(variable, ofProject);
            if (!words.isEmpty()) {
                defaults.put(variable.name(), words);
            }
        }
        Relation relation = content.row().relation();
        TemplateVersion base = relation != null && relation.changes() ? base(content.row()) : null;
        return new DraftForm.Asked(
                template, collaborators.present(), defaults, typed -> near(typed, ofProject.values()), base, relation);
    }

    /** Of the SPDX list; before anything is typed those of the project stand first. */
    private List<String> near(String typed, Collection<String> ofProject) {
        if (typed.length() > LONGEST_ID) {
            return List.of();
        }
        var ids = licenses.search(PageQuery.first(typed, MOST)).items().stream()
                .filter(license -> !license.deprecated())
                .map(LicenseRow::id);
        return typed.isBlank()
                ? Stream.concat(ofProject.stream().sorted(), ids).distinct().toList()
                : ids.toList();
    }

    private @Nullable TemplateVersion base(AgreementRow draft) {
        return draft.baseId() == null
                ? null
                : reader.content(draft.baseId())
                        .map(base -> templates.version(base.row().template(), base.templateVersion()))
                        .orElse(null);
    }

    /** What stands in the text when nothing is entered. */
    private static String words(Variable variable, Map<WorkKind, String> licenses) {
        String from = variable.from();
        if (from == null || !from.startsWith(LICENSES)) {
            return "";
        }
        return licenses.entrySet().stream()
                .filter(entry -> from.equals(LICENSES)
                        || from.equals(LICENSES + "." + entry.getKey().name()))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
