package dure.deliverable.clearance;

import dure.project.WorkKind;
import dure.template.WorkRight;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a grant to the lead; by default the one of a CLA signed today. */
final class GrantBuilder {

    private final String who;
    private Set<WorkRight> rights = Facts.CLA;
    private Set<WorkKind> kinds = EnumSet.allOf(WorkKind.class);
    private Set<String> outbound = Set.of();
    private boolean assignment;
    private @Nullable String work;
    private boolean sublicensable = true;
    private boolean retroactive = true;
    private boolean survivesEnd = true;
    private boolean voidable;
    private String agreement = "AG-2026-0001";
    private LocalDate from = Facts.TODAY;
    private @Nullable LocalDate to;
    private @Nullable LocalDate executedOn = Facts.TODAY;

    GrantBuilder(String who) {
        this.who = who;
    }

    GrantBuilder rights(Set<WorkRight> given) {
        rights = given;
        return this;
    }

    GrantBuilder kinds(WorkKind... given) {
        kinds = Set.of(given);
        return this;
    }

    GrantBuilder outbound(String... licenses) {
        outbound = Set.of(licenses);
        return this;
    }

    GrantBuilder assignment() {
        assignment = true;
        return this;
    }

    GrantBuilder on(String title) {
        work = title;
        return this;
    }

    GrantBuilder in(String agreementNumber) {
        agreement = agreementNumber;
        return this;
    }

    GrantBuilder notSublicensable() {
        sublicensable = false;
        return this;
    }

    GrantBuilder notRetroactive() {
        retroactive = false;
        return this;
    }

    GrantBuilder byAMinor() {
        voidable = true;
        return this;
    }

    GrantBuilder endsWithItsTerm() {
        survivesEnd = false;
        return this;
    }

    GrantBuilder from(LocalDate day) {
        from = day;
        return this;
    }

    GrantBuilder to(LocalDate day) {
        to = day;
        return this;
    }

    GrantBuilder onlySent() {
        executedOn = null;
        return this;
    }

    Grant build() {
        return new Grant(
                new Ground("g-" + who, "a-" + who, agreement, "제7조", from, to),
                who,
                Facts.LEAD,
                assignment,
                work,
                kinds,
                rights,
                sublicensable,
                outbound,
                retroactive,
                survivesEnd,
                voidable,
                from,
                to,
                executedOn);
    }
}
