package dure.agreement;

import dure.shared.Conflict;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.template.MergeRequest;
import dure.template.TemplateService;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks whether something may be made for an earlier agreement, and whether it is between the same people. */
@Component
class BaseCheck {

    private final AgreementRepository agreements;
    private final AgreementRegister register;
    private final TemplateService templates;
    private final BaseTexts texts;
    private final PersonCheck people;

    BaseCheck(
            AgreementRepository agreements,
            AgreementRegister register,
            TemplateService templates,
            BaseTexts texts,
            PersonCheck people) {
        this.agreements = agreements;
        this.register = register;
        this.templates = templates;
        this.texts = texts;
        this.people = people;
    }

    /** Everybody whom the earlier agreement binds is a party, and nobody else but in one that takes its place; the values that an amendment changes are known to it. */
    void check(AgreementDetails details, @Nullable BaseLink link) {
        if (link == null) {
            if (!details.amendedValues().isEmpty()) {
                throw InvalidInput.of("/amendedValues", "agreement.base.none");
            }
            return;
        }
        Agreement base = agreements.findById(link.agreementId()).orElseThrow();
        var people =
                details.parties().stream().map(PartyDetails::collaboratorId).collect(Collectors.toSet());
        checkPeople(people, base, link.relation());
        if (link.relation().changes()) {
            checkAmended(details, base);
        }
    }

    private static void checkPeople(Set<String> people, Agreement base, Relation relation) {
        boolean more = relation == Relation.SUPERSEDES;
        Set<String> bound = base.people().remaining();
        if (!people.containsAll(bound) || (!more && people.size() > bound.size())) {
            throw InvalidInput.of("/parties", "agreement.base.parties", base.number());
        }
    }

    private void checkAmended(AgreementDetails details, Agreement base) {
        var draft = base.draft();
        try {
            var asked = templates.check(MergeRequest.ofValues(
                    draft.template(), draft.templateVersion(), Locale.of(draft.language()), details.amendedValues()));
            checkNamed(asked, base);
        } catch (InvalidInput refused) {
            throw new InvalidInput(refused.errors().stream()
                    .map(error -> new FieldError(
                            error.pointer().replaceFirst("^/values", "/amendedValues"),
                            error.messageKey(),
                            error.args()))
                    .toList());
        }
    }

    /** Whom the earlier agreement names already may go on being named, also after they have left. */
    private void checkNamed(Map<String, Object> amended, Agreement base) {
        var draft = base.draft();
        var version = templates.version(draft.template(), draft.templateVersion());
        var named = people
                .unknown("/values", version, texts.values(base), base.people().all())
                .stream()
                .map(FieldError::args)
                .toList();
        var unknown = people.unknown("/values", version, amended, base.people().remaining()).stream()
                .filter(error -> !named.contains(error.args()))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
    }

    /** The earlier agreement, executed and not over. */
    Agreement open(String id) {
        return open(register.toRead(id));
    }

    private Agreement open(Agreement base) {
        AgreementState state = base.stateOn(register.today());
        if (state != AgreementState.EXECUTED) {
            throw state.conflict(base.number());
        }
        return base;
    }

    /**
     * One paper at a time waits for the signatures of an earlier agreement: a second one would be made from words that may change.
     * The earlier agreement stays locked, so that of two that are sent at once the other waits and is refused; and whom it binds
     * is asked again, as somebody may have left it since the draft.
     */
    void requireSendable(Agreement agreement) {
        BaseLink link = agreement.base();
        if (link == null) {
            return;
        }
        Agreement base = open(register.toContinue(link.agreementId()));
        agreements.findFollowing(base.id()).stream()
                .filter(other -> other.stateOn(register.today()) == AgreementState.SENT)
                .findFirst()
                .ifPresent(other -> {
                    throw new Conflict("agreement.base.other-sent", other.number(), base.number());
                });
        checkPeople(agreement.people().all(), base, link.relation());
    }
}
