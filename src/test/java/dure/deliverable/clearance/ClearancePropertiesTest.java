package dure.deliverable.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import dure.project.WorkKind;
import dure.template.WorkRight;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the clearance rule whatever the grants are. */
class ClearancePropertiesTest {

    @Property(tries = 300)
    void anotherGrantNeverMakesItWorse(
            @ForAll("grants") List<Grant> before, @ForAll("grant") Grant another, @ForAll("deliverables") Facts facts) {
        before.forEach(facts::granted);
        var built = facts.build();

        var verdict = ClearanceRule.apply(built).verdict();
        assertThat(ClearanceRule.apply(built.with(another)).verdict()).isLessThanOrEqualTo(verdict);
    }

    @Property(tries = 300)
    void withoutAnyGrantOfAnAuthorItIsBlocked(
            @ForAll("grants") List<Grant> grants, @ForAll("deliverables") Facts facts) {
        grants.stream().filter(grant -> !grant.grantorId().equals("A")).forEach(facts::granted);

        assertThat(facts.judged().verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Property(tries = 100)
    void theSameFactsGiveTheSameRows(@ForAll("grants") List<Grant> grants, @ForAll("deliverables") Facts facts) {
        grants.forEach(facts::granted);

        assertThat(facts.judged()).isEqualTo(facts.judged());
    }

    @Provide
    Arbitrary<Facts> deliverables() {
        return Arbitraries.of("text", "program", "dataset").map(kind -> {
            var facts = switch (kind) {
                case "text" -> Facts.aText();
                case "program" -> Facts.aProgram();
                default -> Facts.aDataset();
            };
            return facts.madeBy("A").madeBy("B");
        });
    }

    @Provide
    Arbitrary<List<Grant>> grants() {
        return grant().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Grant> grant() {
        Arbitrary<Set<WorkRight>> rights =
                Arbitraries.of(WorkRight.class).set().ofMinSize(3).map(EnumSet::copyOf);
        var kinds = Arbitraries.of(WorkKind.class).set().ofMinSize(1);
        var from = Arbitraries.integers().between(0, 700).map(LocalDate.of(2025, 6, 1)::plusDays);
        var outbound = Arbitraries.of("MIT", "CC-BY-4.0").set();
        return Combinators.combine(
                        Arbitraries.of("A", "B"),
                        rights,
                        kinds,
                        from,
                        outbound,
                        Arbitraries.integers().between(0, 63))
                .as((who, r, k, day, licenses, flags) -> grant(who, r, k, day, licenses, flags));
    }

    private static Grant grant(
            String who, Set<WorkRight> rights, Set<WorkKind> kinds, LocalDate from, Set<String> outbound, int flags) {
        var grant = Facts.grant(who)
                .rights(rights)
                .kinds(kinds.toArray(WorkKind[]::new))
                .from(from);
        grant.outbound(outbound.toArray(String[]::new));
        if ((flags & 1) != 0) {
            grant.notRetroactive();
        }
        if ((flags & 2) != 0) {
            grant.endsWithItsTerm();
        }
        if ((flags & 4) != 0) {
            grant.to(from.plusDays(200));
        }
        if ((flags & 8) != 0) {
            grant.notSublicensable();
        }
        if ((flags & 16) != 0) {
            grant.assignment();
        }
        if ((flags & 32) != 0) {
            grant.on("another work");
        }
        return grant.build();
    }
}
