package dure.agreement;

import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.collaborator.PersonalData;
import dure.document.Block;
import dure.project.ProjectRow;
import dure.project.ProjectService;
import dure.responsibility.MatrixAnnex;
import dure.shared.Bilingual;
import dure.shared.Translations;
import dure.template.AnnexBlocks;
import dure.template.Business;
import dure.template.MergeRequest;
import dure.template.Party;
import dure.template.ProjectFacts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Gathers what the text of an agreement is made of: template and values, the parties, the project, the division of work. */
@Component
class AgreementTexts {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    /** The kind of agreement that carries the division of work. */
    private static final String WITH_DIVISION_OF_WORK = "collaboration";

    private final CollaboratorService collaborators;
    private final ProjectService projects;
    private final MatrixAnnex annex;
    private final BaseTexts bases;
    private final Translations translations;
    private final JsonMapper json;

    AgreementTexts(
            CollaboratorService collaborators,
            ProjectService projects,
            MatrixAnnex annex,
            BaseTexts bases,
            Translations translations,
            JsonMapper json) {
        this.collaborators = collaborators;
        this.projects = projects;
        this.annex = annex;
        this.bases = bases;
        this.translations = translations;
        this.json = json;
    }

    /**
     * What to merge.
     *
     * @param number null before there is one
     * @param at the date of the file
     * @param link to the earlier agreement that it is made for
     * @param base what it says of an earlier agreement
     */
    record Source(
            @Nullable String number,
            String projectId,
            Draft draft,
            List<PartyLine> parties,
            Instant at,
            @Nullable BaseLink link,
            @Nullable BaseText base) {}

    /** Of an agreement that was entered, with its draft as it stands or as somebody is about to change it. */
    Source source(Agreement agreement, Draft draft, List<PartyLine> parties, Instant at) {
        BaseLink link = agreement.base();
        return new Source(agreement.number(), agreement.projectId(), draft, parties, at, link, bases.of(link, draft));
    }

    Source source(Agreement agreement, Instant at) {
        return source(agreement, agreement.draft(), agreement.parties(), at);
    }

    Map<String, Object> values(Draft draft) {
        return ValueMap.of(json.readValue(draft.valuesJson(), VALUES));
    }

    Map<String, Object> amendedValues(Draft draft) {
        return draft.amendedJson() == null ? Map.of() : ValueMap.of(json.readValue(draft.amendedJson(), VALUES));
    }

    /** The binding text with the personal data of the parties, to be sent. */
    MergeRequest binding(Source source, Map<String, PersonalData> personal) {
        return request(source, personal, null);
    }

    /** The text as it would be, marked as a draft and without personal data. */
    MergeRequest draft(Source source, Locale shown) {
        var mark = new Bilingual(
                translations.getTranslation("agreement.draft.mark", Locale.KOREAN),
                translations.getTranslation("agreement.draft.mark", Locale.ENGLISH));
        return request(source, Map.of(), mark).shownIn(shown);
    }

    private MergeRequest request(Source source, Map<String, PersonalData> personal, @Nullable Bilingual mark) {
        var draft = source.draft();
        var parties = parties(source.parties(), personal);
        return new MergeRequest(
                draft.template(),
                draft.templateVersion(),
                Locale.of(draft.language()),
                Locale.of(draft.language()),
                source.number(),
                parties,
                values(draft),
                facts(projects.find(source.projectId())),
                annex(source, parties),
                mark,
                source.at(),
                draft.signing(),
                draft.layout(),
                source.base() == null ? null : source.base().agreement());
    }

    private List<Party> parties(List<PartyLine> lines, Map<String, PersonalData> personal) {
        var people =
                collaborators.find(lines.stream().map(PartyLine::collaboratorId).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> party(
                        line.as(),
                        Objects.requireNonNull(people.get(line.collaboratorId())),
                        personal.get(line.collaboratorId())))
                .toList();
    }

    private static Party party(String role, CollaboratorRow person, @Nullable PersonalData data) {
        if (data == null) {
            return new Party(
                    role,
                    person.name(),
                    person.nameEn(),
                    null,
                    null,
                    null,
                    person.email().value(),
                    person.organisation(),
                    null,
                    null);
        }
        return new Party(
                role,
                data.printedName(person.name()),
                data.printedNameEn(person.nameEn()),
                data.birthDate(),
                data.address(),
                data.phone(),
                person.email().value(),
                person.organisation(),
                business(person, data),
                data.bankAccount());
    }

    private static @Nullable Business business(CollaboratorRow person, PersonalData data) {
        var number = data.businessNumber();
        return number == null ? null : new Business(number.digits(), data.printedRepresentative(person.name()));
    }

    private static ProjectFacts facts(ProjectRow project) {
        var doneWhen = project.doneWhen().stream().map(line -> line.text()).toList();
        var licenses = new HashMap<String, String>();
        project.defaultLicenses().forEach((kind, license) -> licenses.put(kind.name(), license));
        return new ProjectFacts(project.name(), project.goal(), doneWhen, project.nonGoals(), licenses);
    }

    private AnnexBlocks annex(Source source, List<Party> parties) {
        if (!source.draft().kind().equals(WITH_DIVISION_OF_WORK)) {
            return AnnexBlocks.NONE;
        }
        return new AnnexBlocks(annex(source, parties, Locale.KOREAN), annex(source, parties, Locale.ENGLISH));
    }

    private List<Block> annex(Source source, List<Party> parties, Locale language) {
        var names = new HashMap<String, String>();
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            boolean english = language.equals(Locale.ENGLISH) && party.nameEn() != null;
            names.put(source.parties().get(i).collaboratorId(), english ? party.nameEn() : party.name());
        }
        return annex.blocks(source.projectId(), language, names);
    }
}
