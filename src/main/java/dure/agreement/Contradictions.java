package dure.agreement;

import dure.shared.FieldError;
import dure.template.MergedDocument;
import dure.template.TemplateService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is entered of a draft and yet cannot come true once it is signed; it stands in the list of what is missing, and nothing is sent with it. */
@Component
class Contradictions {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final Deadlines deadlines;
    private final ExitCheck exits;
    private final PersonCheck people;
    private final TemplateService templates;
    private final JsonMapper json;

    Contradictions(
            Deadlines deadlines, ExitCheck exits, PersonCheck people, TemplateService templates, JsonMapper json) {
        this.deadlines = deadlines;
        this.exits = exits;
        this.people = people;
        this.templates = templates;
        this.json = json;
    }

    List<FieldError> of(AgreementTexts.Source source, MergedDocument merged) {
        var found = new ArrayList<FieldError>();
        found.addAll(deadlines.past(source.draft(), merged));
        found.addAll(exits.untrue(source));
        found.addAll(strangers(source, merged));
        return found;
    }

    /** Whoever was there when the draft was saved may have another name now, or have left the team. */
    private List<FieldError> strangers(AgreementTexts.Source source, MergedDocument merged) {
        var draft = source.draft();
        Map<String, Object> values =
                json.convertValue(json.readTree(merged.termsJson()).path("values"), VALUES);
        return people.unknown(
                "/values",
                templates.version(draft.template(), draft.templateVersion()),
                values,
                source.parties().stream().map(PartyLine::collaboratorId).toList());
    }

    /** Of the terms of an earlier agreement as an amendment leaves them. */
    List<FieldError> amended(byte[] terms) {
        return deadlines.pastAmended(terms);
    }
}
