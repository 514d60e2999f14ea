package dure.agreement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a paper that waits for signatures already says how an agreement goes on, so that nobody needs to be reminded of it. */
@Component
class SentChanges {

    private final AgreementRepository agreements;
    private final AgreementTexts texts;
    private final BaseTexts bases;

    SentChanges(AgreementRepository agreements, AgreementTexts texts, BaseTexts bases) {
        this.agreements = agreements;
        this.texts = texts;
        this.bases = bases;
    }

    /** @param matter what the reminder is about; an amendment of something else says nothing of it */
    <T> boolean settle(Agreement agreement, LocalDate today, Function<SignedTerms, @Nullable T> matter) {
        return agreements.findFollowing(agreement.id()).stream()
                .filter(next -> next.stateOn(today) == AgreementState.SENT)
                .anyMatch(next -> settles(next, agreement, matter));
    }

    private <T> boolean settles(Agreement next, Agreement agreement, Function<SignedTerms, @Nullable T> matter) {
        return switch (Objects.requireNonNull(next.base()).relation()) {
            case RENEWS, SUPERSEDES -> true;
            case ENDS -> ExitCheck.endsAll(texts.values(next.draft()));
            case AMENDS -> {
                String amended = next.frozen().amendedFingerprint();
                yield amended != null
                        && !Objects.equals(matter.apply(bases.kept(amended)), matter.apply(bases.current(agreement)));
            }
        };
    }
}
