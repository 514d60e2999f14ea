package dure.agreement;

import dure.shared.PageQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** The condition that a filter and a search text make, with the states as they are today. */
final class AgreementSelection {

    private final Root<Agreement> agreement;
    private final @Nullable CriteriaQuery<?> query;
    private final CriteriaBuilder builder;

    private AgreementSelection(Root<Agreement> agreement, @Nullable CriteriaQuery<?> query, CriteriaBuilder builder) {
        this.agreement = agreement;
        this.query = query;
        this.builder = builder;
    }

    /** @param named collaborators whose name holds the search text */
    static Specification<Agreement> of(AgreementFilter filter, PageQuery page, Set<String> named, LocalDate today) {
        return (root, query, builder) ->
                new AgreementSelection(root, query, builder).matching(filter, page, named, today);
    }

    private Predicate matching(AgreementFilter filter, PageQuery page, Set<String> named, LocalDate today) {
        var all = new ArrayList<Predicate>();
        if (filter.projectId() != null) {
            all.add(builder.equal(agreement.get("projectId"), filter.projectId()));
        }
        if (filter.template() != null) {
            all.add(builder.equal(agreement.get("draft").get("template"), filter.template()));
        }
        if (filter.collaboratorId() != null) {
            all.add(hasParty(Set.of(filter.collaboratorId())));
        }
        if (!filter.states().isEmpty()) {
            all.add(inState(filter.states(), today));
        }
        if (!page.q().isEmpty()) {
            all.add(found(page, named));
        }
        return builder.and(all.toArray(Predicate[]::new));
    }

    private Predicate found(PageQuery page, Set<String> named) {
        var any = new ArrayList<Predicate>();
        any.add(builder.like(builder.lower(agreement.get("number")), page.pattern(), '!'));
        any.add(builder.like(builder.lower(agreement.get("draft").get("title")), page.pattern(), '!'));
        if (!named.isEmpty()) {
            any.add(hasParty(named));
        }
        return builder.or(any.toArray(Predicate[]::new));
    }

    private Predicate hasParty(Collection<String> collaboratorIds) {
        if (query == null) {
            throw new IllegalStateException("no query to select from");
        }
        var ids = query.subquery(String.class);
        var other = ids.from(Agreement.class);
        var party = other.<Agreement, PartyLine>join("parties");
        ids.select(other.get("id")).where(party.get("collaboratorId").in(collaboratorIds));
        return agreement.get("id").in(ids);
    }

    private Predicate inState(Set<AgreementState> states, LocalDate today) {
        return builder.or(states.stream().map(state -> inState(state, today)).toArray(Predicate[]::new));
    }

    /** What the clock has ended counts as ended before its state says so. */
    private Predicate inState(AgreementState state, LocalDate today) {
        Predicate stored = builder.equal(agreement.get("state"), state);
        return switch (state) {
            case EXECUTED -> builder.and(stored, builder.not(expired(today)));
            case EXPIRED -> builder.or(stored, expired(today));
            case SENT -> builder.and(stored, builder.not(unsigned(today)));
            case CANCELLED -> builder.or(stored, unsigned(today));
            default -> stored;
        };
    }

    private Predicate expired(LocalDate today) {
        return over(AgreementState.EXECUTED, "term", "endsOn", today);
    }

    private Predicate unsigned(LocalDate today) {
        var scan = agreement.<LocalDate>get("waitingScanSignedOn");
        var late = builder.greaterThan(scan, agreement.get("draft").<LocalDate>get("signBy"));
        return builder.and(over(AgreementState.SENT, "draft", "signBy", today), builder.or(builder.isNull(scan), late));
    }

    private Predicate over(AgreementState state, String part, String day, LocalDate today) {
        return builder.and(
                builder.equal(agreement.get("state"), state),
                builder.isNotNull(agreement.get(part).get(day)),
                builder.lessThan(agreement.get(part).<LocalDate>get(day), today));
    }
}
