package dure.template.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dure.shared.ui.Dates;
import dure.shared.ui.PathLink;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import dure.template.Revision;
import dure.template.TemplateRow;
import dure.template.VersionState;
import dure.template.VersionUse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a template: its state, why it follows the one before, who has reviewed it, and who has signed it.
 * {@code validity} is the end of the message key that says what the signatures are worth now.
 */
class VersionCard extends ListItem {

    private static final int MOST_USES = 20;

    VersionCard(TemplateRow row, @Nullable Revision revision, List<VersionUse> uses, String validity) {
        addClassNames("card", "version-card");
        var heading = new Div(new H3(new PathLink(
                getTranslation("template.state.version", row.version()),
                "library/templates/" + row.key()
                        + (row.state() == VersionState.DRAFT ? "/edit" : "?version=" + row.version()))));
        heading.addClassName("compare-heading");
        heading.add(
                row.state() == VersionState.DRAFT
                        ? new StateBadge(getTranslation("template.version.draft"), Tone.ONGOING)
                        : new StateBadge(getTranslation("template.version.in-use"), Tone.GOOD));
        add(heading);
        if (revision != null) {
            add(new Paragraph(getTranslation(
                    revision.wordingOnly() ? "template.version.wording-only" : "template.version.content",
                    revision.reason())));
        }
        if (row.state() == VersionState.PUBLISHED) {
            add(new Paragraph(review(row)));
            add(signed(uses, validity));
        }
    }

    private String review(TemplateRow row) {
        String reviewer = row.reviewer();
        LocalDate day = row.reviewedOn();
        if (reviewer == null) {
            return getTranslation("template.version.unreviewed");
        }
        return day == null
                ? getTranslation("template.state.reviewed", reviewer)
                : getTranslation("template.version.reviewed", reviewer, day);
    }

    private Div signed(List<VersionUse> uses, String validity) {
        if (uses.isEmpty()) {
            return new Div(new Paragraph(getTranslation("template.version.unused")));
        }
        var list = new UnorderedList();
        for (VersionUse use : uses.subList(0, Math.min(uses.size(), MOST_USES))) {
            var item = new ListItem(new PathLink(use.number(), "agreements/" + use.agreementId()));
            LocalDate executedOn = use.executedOn();
            item.add(" · " + String.join(", ", use.partyNames()) + " · " + getTranslation(use.stateKey())
                    + (executedOn == null ? "" : " · " + Dates.day(executedOn, getLocale())));
            list.add(item);
        }
        if (uses.size() > MOST_USES) {
            list.add(new ListItem(getTranslation("template.version.more-uses", uses.size() - MOST_USES)));
        }
        var sentence = new Paragraph(getTranslation("template.version." + validity));
        sentence.addClassName("version-validity");
        return new Div(list, sentence);
    }
}
