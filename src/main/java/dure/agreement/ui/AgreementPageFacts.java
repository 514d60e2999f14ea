package dure.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dure.agreement.AgreementContent;
import dure.agreement.AgreementParty;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementState;
import dure.agreement.GrantService;
import dure.agreement.PaperSignatureRow;
import dure.agreement.PaperSignatureService;
import dure.agreement.PaperSignatureState;
import dure.ledger.LedgerService;
import dure.shared.ui.Dates;
import dure.shared.ui.Shape;
import dure.shared.ui.TextBlock;
import dure.shared.ui.Timeline;
import dure.shared.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words who has signed, from when to when it binds, what it grants, and what happened. */
@Component
class AgreementPageFacts {

    private static final int HISTORY = 50;

    private final PaperSignatureService papers;
    private final GrantService grants;
    private final LedgerService ledger;
    private final AgreementWords words;
    private final GrantWords grantWords;
    private final Dates dates;

    AgreementPageFacts(
            PaperSignatureService papers,
            GrantService grants,
            LedgerService ledger,
            AgreementWords words,
            GrantWords grantWords,
            Dates dates) {
        this.papers = papers;
        this.grants = grants;
        this.ledger = ledger;
        this.words = words;
        this.grantWords = grantWords;
        this.dates = dates;
    }

    /** Who has signed; {@code seesText} are offered the scans as well. */
    com.vaadin.flow.component.Component parties(AgreementRow row, boolean seesText) {
        var list = new OrderedList();
        list.addClassName("party-list");
        var scans = papers.list(row.id());
        row.parties().forEach(party -> list.add(party(row, party, scans, seesText)));
        return list;
    }

    private ListItem party(AgreementRow row, AgreementParty party, List<PaperSignatureRow> scans, boolean seesText) {
        Optional<PaperSignatureRow> scan = scans.stream()
                .filter(s -> s.collaboratorIds().contains(party.collaboratorId()))
                .reduce((earlier, later) -> later);
        var name = new Span(words.name(party.collaboratorId()));
        name.addClassName("party-name");
        boolean unread = row.isNotice() && party.isWaiting() && scan.isEmpty();
        var state = new Span(unread ? say("agreement.party.not-acknowledged") : state(party, scan));
        state.addClassName("soft");
        var line = new Div(name, state);
        line.addClassName("party-words");
        scan.filter(shown -> seesText && shown.state() != PaperSignatureState.WITHDRAWN)
                .ifPresent(shown -> line.add(ScanActions.openLink(row, shown, say("agreement.paper.open-signed"))));
        return new ListItem(new Shape(tone(party, scan)), line);
    }

    private String state(AgreementParty party, Optional<PaperSignatureRow> scan) {
        if (party.leftOn() != null) {
            return say("agreement.party.left", day(party.leftOn()));
        }
        LocalDate signed = party.signedOn();
        if (signed != null) {
            String attester =
                    scan.map(PaperSignatureRow::attestedBy).map(words::name).orElse("");
            return attester.isEmpty()
                    ? say("agreement.party.acknowledged", day(signed))
                    : say("agreement.party.signed", day(signed), attester);
        }
        if (!party.signs()) {
            return say("agreement.party.addressed");
        }
        if (scan.isEmpty()) {
            return say("agreement.party.waiting");
        }
        PaperSignatureRow last = scan.get();
        if (last.wasRefused()) {
            return say("agreement.party.refused", words.name(Objects.requireNonNull(last.attestedBy())));
        }
        return last.isWaiting()
                ? say("agreement.party.scanned", words.name(last.uploadedBy()))
                : say("agreement.party.waiting");
    }

    private static Tone tone(AgreementParty party, Optional<PaperSignatureRow> scan) {
        if (party.signedOn() != null) {
            return Tone.GOOD;
        }
        if (scan.filter(PaperSignatureRow::wasRefused).isPresent()) {
            return Tone.ATTENTION;
        }
        return scan.filter(PaperSignatureRow::isWaiting).isPresent() ? Tone.ONGOING : Tone.QUIET;
    }

    com.vaadin.flow.component.Component term(AgreementRow row, Optional<AgreementContent> content) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        if (row.isNotice()) {
            fact(facts, "agreement.acknowledged-on", row.executedOn());
        } else {
            fact(facts, "agreement.executed-on", row.executedOn());
            fact(facts, "agreement.effective-from", row.effectiveFrom());
            fact(facts, "agreement.ends-on", row.endsOn());
            fact(facts, "agreement.period-ends-on", row.term().periodEndsOn());
            fact(facts, "agreement.notice-day", row.term().noticeDay());
            fact(facts, "agreement.next-review", row.term().nextReview());
            fact(facts, "agreement.reviewed-on", row.term().reviewedOn());
        }
        content.ifPresent(shown -> {
            fact(facts, "agreement.sign-by", shown.details().signBy());
            hash(facts, "agreement.fingerprint", shown.fingerprint());
            hash(facts, "agreement.document-sha256", shown.documentSha256());
            if (shown.endReason() != null) {
                facts.add(new DescriptionList.Term(say("agreement.end-reason")));
                facts.add(new DescriptionList.Description(new TextBlock(shown.endReason())));
            }
        });
        if (row.state() != AgreementState.EXECUTED || row.isNotice()) {
            return facts;
        }
        var seal = new Paragraph(say("agreement.not-sealed"));
        seal.addClassName("soft");
        return new Div(facts, seal);
    }

    private void fact(DescriptionList facts, String key, @Nullable LocalDate day) {
        if (day != null) {
            facts.add(new DescriptionList.Term(say(key)), new DescriptionList.Description(day(day)));
        }
    }

    private static void hash(DescriptionList facts, String key, @Nullable String hash) {
        if (hash != null) {
            var code = new Span(hash);
            code.addClassName("hash");
            facts.add(new DescriptionList.Term(say(key)), new DescriptionList.Description(code));
        }
    }

    com.vaadin.flow.component.Component grants(AgreementRow row) {
        var rows = grants.ofAgreement(row.id());
        if (rows.isEmpty()) {
            var none =
                    new Paragraph(say(row.state().wasExecuted() ? "agreement.grants.none" : "agreement.grants.later"));
            none.addClassName("soft");
            return none;
        }
        return grantWords.list(rows);
    }

    com.vaadin.flow.component.Component timeline(AgreementRow row) {
        return new Timeline(ledger.timeline(row.id(), locale(), HISTORY), dates);
    }

    private static String day(LocalDate day) {
        return Dates.day(day, locale());
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static String say(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
