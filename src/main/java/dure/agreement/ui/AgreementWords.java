package dure.agreement.ui;

import com.vaadin.flow.component.UI;
import dure.agreement.AgreementParty;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementState;
import dure.shared.NameDirectory;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What screens say about an agreement: its state in words, its parties by name. */
@Component
class AgreementWords {

    private final NameDirectory names;

    AgreementWords(NameDirectory names) {
        this.names = names;
    }

    /** The state, and how many have signed while some have not. */
    static String state(AgreementRow row) {
        if (row.state() == AgreementState.SENT) {
            long all = row.parties().stream().filter(AgreementParty::signs).count();
            long waiting =
                    row.parties().stream().filter(AgreementParty::isWaiting).count();
            return say(
                    row.isNotice() ? "agreement.state.acknowledging.count" : "agreement.state.sent.count",
                    all - waiting,
                    all);
        }
        if (isAcknowledged(row)) {
            return say("agreement.state.acknowledged");
        }
        return isReplaced(row) ? say("agreement.state.replaced") : state(row.state());
    }

    /** Of a notice nobody says that it was executed. */
    private static boolean isAcknowledged(AgreementRow row) {
        return row.isNotice() && row.state() == AgreementState.EXECUTED;
    }

    /** A notice is no agreement, and so is what takes its place. */
    private static boolean isReplaced(AgreementRow row) {
        return row.isNotice() && row.state() == AgreementState.SUPERSEDED;
    }

    static String state(AgreementState state) {
        return say("agreement.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** One sentence: what has to happen next. */
    static String next(AgreementRow row) {
        if (isAcknowledged(row)) {
            return say("agreement.next.acknowledged");
        }
        if (row.isNotice() && row.state() == AgreementState.SENT) {
            return say("agreement.next.acknowledging");
        }
        if (row.isNotice() && row.state() == AgreementState.DRAFT) {
            return say("agreement.next.acknowledging-draft");
        }
        if (isReplaced(row)) {
            return say("agreement.next.replaced");
        }
        return say("agreement.next." + row.state().name().toLowerCase(Locale.ROOT));
    }

    static StateBadge badge(AgreementRow row) {
        return new StateBadge(state(row), tone(row.state()));
    }

    private static Tone tone(AgreementState state) {
        return switch (state) {
            case DRAFT -> Tone.QUIET;
            case SENT, EXECUTING -> Tone.ONGOING;
            case EXECUTED -> Tone.GOOD;
            case DECLINED -> Tone.BLOCKED;
            case EXPIRED, TERMINATED, SUPERSEDED, CANCELLED -> Tone.ENDED;
        };
    }

    Map<String, String> names(Collection<String> ids) {
        return names.namesOf(ids);
    }

    String name(String id) {
        return names.namesOf(List.of(id)).getOrDefault(id, say("agreement.somebody"));
    }

    /** The names of all parties in their order, by the id of the agreement. */
    Map<String, String> partiesOf(List<AgreementRow> rows) {
        var known = names.namesOf(rows.stream()
                .flatMap(row -> row.parties().stream())
                .map(AgreementParty::collaboratorId)
                .collect(Collectors.toSet()));
        return rows.stream().collect(Collectors.toMap(AgreementRow::id, row -> parties(row, known)));
    }

    private static String parties(AgreementRow row, Map<String, String> known) {
        return row.parties().stream()
                .map(party -> known.getOrDefault(party.collaboratorId(), say("agreement.somebody")))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String say(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
