package dure.agreement;

import dure.collaborator.PersonalDataService;
import dure.document.Document;
import dure.document.DocumentRenderer;
import dure.project.ProjectService;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.template.MergedDocument;
import dure.template.MissingValue;
import dure.template.PartyRole;
import dure.template.TemplateService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names everything that a draft lacks before it can be sent; each with the pointer to where it is entered. */
@Component
class Completeness {

    private static final Pattern OF_PARTY = Pattern.compile("parties/(\\d+)/(\\w+)");
    private static final Set<String> PERSONAL = Set.of("birthDate", "address", "phone");
    private static final String GOAL = "/project/goal";

    private final TemplateService templates;
    private final ProjectService projects;
    private final PersonalDataService personalData;
    private final DocumentRenderer renderer;
    private final Contradictions contradictions;

    Completeness(
            TemplateService templates,
            ProjectService projects,
            PersonalDataService personalData,
            DocumentRenderer renderer,
            Contradictions contradictions) {
        this.templates = templates;
        this.projects = projects;
        this.personalData = personalData;
        this.renderer = renderer;
        this.contradictions = contradictions;
    }

    /** What is missing, the project's goal first. Personal data that people have entered counts as there, though no draft shows it. */
    List<FieldError> missing(AgreementTexts.Source source, MergedDocument merged) {
        var people = source.parties().stream().map(PartyLine::collaboratorId).collect(Collectors.toSet());
        var withData = personalData.complete(people);
        var missing = new ArrayList<FieldError>();
        if (!projects.find(source.projectId()).hasGoal()) {
            missing.add(FieldError.of(GOAL, "agreement.missing.goal"));
        }
        missing.addAll(roles(source));
        for (MissingValue value : merged.missing()) {
            if (!isNamedAlready(value) && !isThere(value, source, withData)) {
                missing.add(named(value));
            }
        }
        missing.addAll(ofBase(source));
        missing.addAll(contradictions.of(source, merged));
        missing.addAll(unprintable(merged.document()));
        return missing;
    }

    /** What the earlier agreement would lack as an amendment leaves it. */
    private List<FieldError> ofBase(AgreementTexts.Source source) {
        BaseText base = source.base();
        if (base == null) {
            return List.of();
        }
        var missing = new ArrayList<FieldError>();
        base.missing()
                .forEach(value -> missing.add(
                        FieldError.of("/amendedValues/" + value.name(), "agreement.missing.value", value.label())));
        if (base.amended() != null) {
            missing.addAll(contradictions.amended(base.amended()));
        }
        return missing;
    }

    private List<FieldError> roles(AgreementTexts.Source source) {
        var draft = source.draft();
        return templates.version(draft.template(), draft.templateVersion()).partyRoles().stream()
                .filter(role -> source.parties().stream()
                                .filter(p -> p.as().equals(role.key()))
                                .count()
                        < role.min())
                .map(Completeness::tooFew)
                .toList();
    }

    /** The goal and the roles that nobody fills stand above them, in words of their own. */
    private static boolean isNamedAlready(MissingValue value) {
        return value.name().startsWith("project.") || value.name().equals("parties");
    }

    private static FieldError tooFew(PartyRole role) {
        return FieldError.of("/parties", "agreement.missing.party", role.word(), role.min());
    }

    private static boolean isThere(MissingValue value, AgreementTexts.Source source, Set<String> withData) {
        var matcher = OF_PARTY.matcher(value.name());
        return matcher.matches()
                && PERSONAL.contains(matcher.group(2))
                && withData.contains(
                        source.parties().get(Integer.parseInt(matcher.group(1))).collaboratorId());
    }

    private static FieldError named(MissingValue value) {
        boolean elsewhere =
                OF_PARTY.matcher(value.name()).matches() || value.name().equals("base");
        return FieldError.of((elsewhere ? "/" : "/values/") + value.name(), "agreement.missing.value", value.label());
    }

    /** The characters that no font prints, by name. */
    private List<FieldError> unprintable(Document document) {
        try {
            renderer.requirePrintable(document);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors();
        }
    }
}
