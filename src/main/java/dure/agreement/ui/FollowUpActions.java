package dure.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dure.agreement.AgreementRow;
import dure.agreement.AmendmentService;
import dure.agreement.RenewalService;
import dure.shared.security.CurrentActor;
import dure.shared.ui.Confirmation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can follow an executed agreement: its change, its extension, its successor, a review; its end last. */
@Component
class FollowUpActions {

    private final AmendmentService amendments;
    private final RenewalService renewals;
    private final EndingActions endings;
    private final CurrentActor actors;
    private final Clock clock;

    FollowUpActions(
            AmendmentService amendments,
            RenewalService renewals,
            EndingActions endings,
            CurrentActor actors,
            Clock clock) {
        this.amendments = amendments;
        this.renewals = renewals;
        this.endings = endings;
        this.actors = actors;
        this.clock = clock;
    }

    List<Button> buttons(AgreementRow row, Runnable whenDone) {
        var buttons = new ArrayList<Button>();
        boolean owner = actors.get().isOwner();
        if (owner) {
            buttons.addAll(goingOn(row, whenDone));
        }
        if (row.term().noticeDay() != null && (owner || isBound(row))) {
            buttons.add(Deeds.quiet("agreement.stop-renewal", () -> stopRenewal(row, whenDone)));
        }
        if (owner) {
            buttons.addAll(endings.buttons(row, whenDone));
        }
        return buttons;
    }

    private boolean isBound(AgreementRow row) {
        String self = actors.get().collaboratorId();
        return self != null && row.holds(self, LocalDate.now(clock));
    }

    private List<Button> goingOn(AgreementRow row, Runnable whenDone) {
        var buttons = new ArrayList<Button>();
        if (row.term().nextReview() != null) {
            buttons.add(Deeds.quiet("agreement.review", () -> review(row, whenDone)));
        }
        buttons.add(Deeds.quiet("agreement.amend", () -> Deeds.open(amendments.amend(row.id()), row)));
        if (lastDay(row) != null) {
            buttons.add(Deeds.quiet("agreement.renew", () -> renew(row)));
        }
        buttons.add(Deeds.quiet("agreement.supersede", () -> supersede(row)));
        return buttons;
    }

    private void renew(AgreementRow row) {
        LocalDate proposed = Objects.requireNonNull(lastDay(row)).plusYears(1);
        var form = new DayForm(
                say("agreement.renew.explained", row.number()), say("agreement.renew.day"), "/endsOn", proposed);
        Deeds.dialog("agreement.renew", row, form, day -> Deeds.open(renewals.renew(row.id(), day), row));
    }

    private void supersede(AgreementRow row) {
        Confirmation.ask(
                say("agreement.supersede.question", row.number()),
                say("agreement.supersede.consequence"),
                say("agreement.supersede.deed"),
                () -> Deeds.open(amendments.supersede(row.id()), row));
    }

    private void review(AgreementRow row, Runnable whenDone) {
        Confirmation.ask(
                say("agreement.review.question", row.number()),
                say("agreement.review.consequence"),
                say("agreement.review.deed"),
                () -> {
                    renewals.review(row.id());
                    Deeds.done("agreement.review.done", row, whenDone);
                });
    }

    private void stopRenewal(AgreementRow row, Runnable whenDone) {
        Confirmation.askDangerous(
                say("agreement.stop-renewal.question", row.number()),
                say(
                        "agreement.stop-renewal.consequence",
                        Objects.requireNonNull(row.term().noticeDay()),
                        Objects.requireNonNull(row.term().periodEndsOn())),
                say("agreement.stop-renewal.deed"),
                () -> {
                    renewals.stopRenewal(row.id());
                    Deeds.done("agreement.stop-renewal.done", row, whenDone);
                });
    }

    private static @Nullable LocalDate lastDay(AgreementRow row) {
        LocalDate end = row.endsOn();
        return end == null ? row.term().periodEndsOn() : end;
    }

    private static String say(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
