package dure.sample;

import dure.shared.SampleClock;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.CurrentActor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets somebody of the sample team do something some days ago. */
@Component
class History {

    private final SampleClock clock;
    private final CurrentActor actors;

    History(SampleClock clock, CurrentActor actors) {
        this.clock = clock;
        this.actors = actors;
    }

    <T> T byLead(int daysAgo, String lead, Supplier<T> work) {
        return as(daysAgo, new Actor(null, lead, AccessLevel.OWNER), work);
    }

    <T> T byMember(int daysAgo, String member, Supplier<T> work) {
        return as(daysAgo, new Actor(null, member, AccessLevel.MEMBER), work);
    }

    <T> T byNewcomer(int daysAgo, String newcomer, Supplier<T> work) {
        return as(daysAgo, Actor.guest(newcomer), work);
    }

    LocalDate day(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo);
    }

    private <T> T as(int daysAgo, Actor actor, Supplier<T> work) {
        var moment = clock.instant().minus(Duration.ofDays(daysAgo));
        return actors.as(actor, () -> clock.at(moment, work));
    }
}
