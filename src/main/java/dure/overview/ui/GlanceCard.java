package dure.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dure.deliverable.clearance.Verdict;
import dure.overview.Glance;
import dure.shared.ui.PathLink;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The project at a glance: how far it is, and what it has and lacks; each number leads to its list. */
class GlanceCard extends HomeCard {

    private final DescriptionList facts = new DescriptionList();

    GlanceCard(String heading, Glance glance) {
        super(heading);
        facts.addClassName("facts");
        fact("overview.done", done(glance));
        fact("overview.roles", roles(glance.roles()));
        fact("overview.agreements", agreements(glance.agreements()));
        fact("overview.deliverables", works(glance));
        add(facts);
    }

    private void fact(String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Component done(Glance glance) {
        int all = glance.project().doneWhen().size();
        return new Span(
                all == 0
                        ? getTranslation("overview.done.none")
                        : getTranslation("overview.done.count", glance.done(), all));
    }

    private Component roles(Glance.Roles roles) {
        return link(
                "roles",
                roles.all() == 0,
                Stream.of(
                        count("overview.roles.all", roles.all()),
                        count("overview.roles.without-owner", roles.withoutOwner()),
                        count("overview.roles.without-backup", roles.withoutBackup())));
    }

    private Component agreements(Glance.Agreements agreements) {
        return link(
                "agreements",
                agreements.all() == 0,
                Stream.of(
                        count("overview.agreements.all", agreements.all()),
                        count("overview.agreements.drafts", agreements.drafts()),
                        count("overview.agreements.waiting", agreements.waiting()),
                        count("overview.agreements.executed", agreements.executed()),
                        count("overview.agreements.ending", agreements.endingSoon())));
    }

    private Component works(Glance glance) {
        if (glance.works().isEmpty()) {
            return link("deliverables", true, Stream.empty());
        }
        var list = new UnorderedList();
        list.addClassName("home-works");
        glance.works()
                .forEach(work -> list.add(new ListItem(
                        new PathLink(work.title(), "deliverables/" + work.id()),
                        badge(work.clearance().verdict()))));
        return list;
    }

    private StateBadge badge(Verdict verdict) {
        String word = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new StateBadge(getTranslation("overview.clearance." + word), tone(verdict));
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case CLEAR, NOTE -> Tone.GOOD;
            case NEEDS_HUMAN -> Tone.ATTENTION;
            case BLOCKED -> Tone.BLOCKED;
        };
    }

    private Component link(String path, boolean none, Stream<String> counts) {
        String words = none
                ? getTranslation("overview.none")
                : counts.filter(count -> !count.isEmpty()).collect(Collectors.joining(" · "));
        return new PathLink(words, path);
    }

    private String count(String key, long number) {
        return number == 0 ? "" : getTranslation(key, number);
    }
}
