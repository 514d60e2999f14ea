package dure.agreement;

import dure.collaborator.PersonalData;
import dure.collaborator.PersonalDataService;
import dure.shared.Translations;
import dure.template.BaseAgreement;
import dure.template.ClauseChange;
import dure.template.MergeRequest;
import dure.template.MergedDocument;
import dure.template.TemplateService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Says what an earlier agreement says now, and what an amendment changes in it; the words before are those that were kept. */
@Component
class BaseTexts {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final AgreementRepository agreements;
    private final TemplateService templates;
    private final PersonalDataService personalData;
    private final Printing printing;
    private final ClauseChanges changes;
    private final JsonMapper json;

    BaseTexts(
            AgreementRepository agreements,
            TemplateService templates,
            PersonalDataService personalData,
            Printing printing,
            ClauseChanges changes,
            JsonMapper json) {
        this.agreements = agreements;
        this.templates = templates;
        this.personalData = personalData;
        this.printing = printing;
        this.changes = changes;
        this.json = json;
    }

    /** The terms that bind now: as the last executed amendment has left them, else as they were signed. */
    SignedTerms current(Agreement base) {
        return without(null, base);
    }

    /** The terms that bound before {@code amendment} was executed. */
    SignedTerms without(@Nullable Agreement amendment, Agreement base) {
        return agreements.findFollowing(base.id()).stream()
                .filter(next -> next.state().wasExecuted() && next != amendment)
                .map(next -> next.frozen().amendedFingerprint())
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(this::kept)
                .orElseGet(() -> kept(base.frozen().fingerprint()));
    }

    SignedTerms kept(String fingerprint) {
        return read(printing.kept(fingerprint));
    }

    /** The values that bind now. */
    Map<String, Object> values(Agreement base) {
        return ValueMap.of(json.convertValue(current(base).values(), VALUES));
    }

    /** What a draft for an earlier agreement says of it; null for one that stands alone. */
    @Nullable
    BaseText of(@Nullable BaseLink link, Draft draft) {
        if (link == null) {
            return null;
        }
        Agreement base = agreements.findById(link.agreementId()).orElseThrow();
        String amended = draft.amendedJson();
        return link.relation().changes() && amended != null
                ? amended(base, ValueMap.of(json.readValue(amended, VALUES)))
                : new BaseText(facts(base, List.of()), null, List.of());
    }

    private BaseText amended(Agreement base, Map<String, Object> wanted) {
        SignedTerms now = current(base);
        Map<String, Object> values = ValueMap.of(json.convertValue(now.values(), VALUES));
        Locale binding = Translations.closest(Locale.of(base.draft().language()));
        Locale other = Sending.other(binding);
        var accounts = accounts(base);
        MergedDocument after = templates.merge(now.with(wanted, binding, accounts));
        SignedTerms translated = printed(now.with(values, other, accounts));
        var kept = text(binding, now, translated);
        MergedDocument present = templates.merge(now.with(values, binding, accounts));
        var before = text(binding, read(present.termsJson()), translated);
        var following = text(binding, read(after.termsJson()), printed(now.with(wanted, other, accounts)));
        var missing = after.missing().stream()
                .filter(value ->
                        !value.name().startsWith("parties") && !value.name().startsWith("project."))
                .filter(value -> !present.missing().contains(value)) // what was signed without it goes on without it
                .toList();
        return new BaseText(facts(base, changes.between(kept, before, following)), after.termsJson(), missing);
    }

    private static ClauseChanges.Text text(Locale binding, SignedTerms bound, SignedTerms translated) {
        return binding.equals(Locale.KOREAN)
                ? new ClauseChanges.Text(bound.parts(), translated.parts())
                : new ClauseChanges.Text(translated.parts(), bound.parts());
    }

    private SignedTerms printed(MergeRequest request) {
        return read(templates.shownTerms(request));
    }

    /** Where the parties are paid now, in their order. */
    private List<Optional<String>> accounts(Agreement base) {
        var people = base.parties().stream().map(PartyLine::collaboratorId).toList();
        Map<String, PersonalData> data = personalData.forAgreement(Set.copyOf(people));
        return people.stream()
                .map(person -> Optional.ofNullable(data.get(person)).map(PersonalData::bankAccount))
                .toList();
    }

    private SignedTerms read(byte[] terms) {
        return new SignedTerms(json.readTree(terms));
    }

    private BaseAgreement facts(Agreement base, List<ClauseChange> changed) {
        var title = templates
                .version(base.draft().template(), base.draft().templateVersion())
                .title();
        return new BaseAgreement(base.number(), title, Objects.requireNonNull(base.executedOn()), changed);
    }
}
