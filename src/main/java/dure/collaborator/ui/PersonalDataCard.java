package dure.collaborator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dure.collaborator.CollaboratorRow;
import dure.collaborator.PersonalData;
import dure.shared.ui.Dates;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;

/** Whether the personal data is there; shown only when asked for, since another's reading is recorded. */
class PersonalDataCard extends Div {

    private final transient PersonActs acts;
    private final CollaboratorRow row;
    private final boolean own;
    private final Runnable whenChanged;
    private final Div content = new Div();

    PersonalDataCard(CollaboratorRow row, PersonActs acts, boolean own, Runnable whenChanged) {
        this.row = row;
        this.acts = acts;
        this.own = own;
        this.whenChanged = whenChanged;
        addClassName("card");
        add(new H2(getTranslation("collaborator.personal-data")), content);
        showMasked();
    }

    private void showMasked() {
        content.removeAll();
        if (own && acts.noticeIsOpen(row)) {
            content.add(new Paragraph(getTranslation("collaborator.personal-data.notice-first")), readNotice());
            return;
        }
        if (own && acts.noticeIsOutdated(row)) {
            content.add(new Paragraph(getTranslation("collaborator.personal-data.notice-again")), readNotice());
        }
        boolean complete = acts.isComplete(row);
        content.add(
                complete
                        ? new StateBadge(getTranslation("collaborator.personal-data.complete"), Tone.GOOD)
                        : new StateBadge(getTranslation("collaborator.personal-data.missing"), Tone.ATTENTION));
        content.add(new Paragraph(
                getTranslation(own ? "collaborator.personal-data.own" : "collaborator.personal-data.recorded")));
        if (complete) {
            content.add(new Button(getTranslation("collaborator.personal-data.show"), click -> reveal()));
        }
        content.add(new Button(
                getTranslation(complete ? "collaborator.personal-data.change" : "collaborator.personal-data.enter"),
                click -> acts.enterPersonalData(row, whenChanged)));
    }

    private Button readNotice() {
        return new Button(getTranslation("collaborator.notice.read"), click -> acts.readNotice(row, whenChanged));
    }

    private void reveal() {
        acts.personalData(row).ifPresent(data -> {
            content.removeAll();
            content.add(
                    facts(data), new Button(getTranslation("collaborator.personal-data.hide"), click -> showMasked()));
        });
    }

    private DescriptionList facts(PersonalData data) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "collaborator.legal-name", data.legalName() == null ? row.name() : data.legalName());
        if (data.legalNameEn() != null) {
            fact(facts, "collaborator.legal-name-en", data.legalNameEn());
        }
        if (data.birthDate() != null) {
            fact(facts, "collaborator.birth-date", Dates.day(data.birthDate(), getLocale()));
        }
        fact(facts, "collaborator.address", data.address());
        fact(facts, "collaborator.phone", data.phone());
        if (data.businessNumber() != null) {
            fact(facts, "collaborator.business.name", data.printedName(row.name()));
            fact(facts, "collaborator.business.number", data.businessNumber().grouped());
            fact(facts, "collaborator.business.representative", data.printedRepresentative(row.name()));
        }
        if (data.bankAccount() != null) {
            fact(facts, "collaborator.bank-account", data.bankAccount());
        }
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)));
        facts.add(new DescriptionList.Description(value));
    }
}
