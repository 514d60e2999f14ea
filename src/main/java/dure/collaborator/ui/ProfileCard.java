package dure.collaborator.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dure.collaborator.CollaboratorRow;
import dure.shared.ui.Dates;
import dure.shared.ui.PathLink;
import org.jspecify.annotations.Nullable;

/** What the team knows of a person; what is empty is left out. */
class ProfileCard extends Div {

    private final DescriptionList facts = new DescriptionList();

    ProfileCard(CollaboratorRow row, Dates dates) {
        addClassName("card");
        facts.addClassName("facts");
        fact("collaborator.name-en", row.nameEn());
        fact("collaborator.email", row.email().value());
        fact("collaborator.organisation", row.organisation());
        fact("collaborator.wants", PersonWords.words(row.wants()));
        fact("collaborator.skills", PersonWords.words(row.skills()));
        fact("collaborator.hours", PersonWords.hours(row));
        fact("collaborator.locale", getTranslation("collaborator.locale." + row.locale()));
        fact("collaborator.added", dates.day(row.createdAt(), getLocale()));
        if (row.activeSince() != null) {
            fact("collaborator.active-since", Dates.day(row.activeSince(), getLocale()));
        }
        if (row.leftOn() != null) {
            fact("collaborator.left-on", Dates.day(row.leftOn(), getLocale()));
        }
        add(
                new H2(getTranslation("collaborator.profile.title")),
                facts,
                new PathLink(getTranslation("collaborator.roles"), "roles"));
    }

    private void fact(String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new DescriptionList.Term(getTranslation(key)));
            facts.add(new DescriptionList.Description(value));
        }
    }
}
