package dure.deliverable.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dure.deliverable.DeliverableRow;
import dure.deliverable.InboundRow;
import dure.deliverable.ProvenanceService;
import dure.shared.ui.Confirmation;
import dure.shared.ui.EmptyState;

/** What others made that takes part in a deliverable. */
class InboundList extends Composite<Div> {

    private final transient DeliverableRow deliverable;
    private final transient ProvenanceService provenance;
    private final transient DeliverableDialogs dialogs;
    private final boolean mayChange;
    private final transient Runnable changed;

    InboundList(
            DeliverableRow deliverable,
            ProvenanceService provenance,
            DeliverableDialogs dialogs,
            boolean mayChange,
            Runnable changed) {
        this.deliverable = deliverable;
        this.provenance = provenance;
        this.dialogs = dialogs;
        this.mayChange = mayChange;
        this.changed = changed;
        getContent().addClassName("provenance");
        if (mayChange) {
            getContent().add(new Button(getTranslation("inbound.new"), click -> dialogs.bringIn(deliverable, changed)));
        }
        var all = provenance.inbound(deliverable.id());
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("inbound.list.empty"), getTranslation("inbound.list.empty.hint")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("inbound-rows");
        all.forEach(in -> list.add(line(in)));
        getContent().add(list);
    }

    private ListItem line(InboundRow in) {
        var words = new Div(name(in), new Span(ground(in)));
        words.addClassName("inbound-words");
        var item = new ListItem(words);
        if (mayChange) {
            item.add(tools(in));
        }
        return item;
    }

    private static Component name(InboundRow in) {
        if (in.url() == null) {
            return new Span(in.name());
        }
        var link = new Anchor(in.url(), in.name(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private String ground(InboundRow in) {
        String license = in.license() == null ? "" : in.license();
        String chosen =
                in.chosenBranch() == null ? license : getTranslation("inbound.chosen", in.chosenBranch(), license);
        return getTranslation(
                "inbound.line",
                DeliverableWords.word(in.relation()),
                DeliverableWords.of("inbound.basis", in.basis()),
                chosen.isEmpty() ? "–" : chosen,
                DeliverableWords.part(in.part()));
    }

    private Component tools(InboundRow in) {
        var edit =
                new Button(getTranslation("contribution.edit.short"), click -> dialogs.edit(deliverable, in, changed));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(getTranslation("contribution.edit.of", in.name()));
        var remove = new Button(getTranslation("contribution.remove"), click -> askToRemove(in));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("contribution.remove.of", in.name()));
        return new Div(edit, remove);
    }

    private void askToRemove(InboundRow in) {
        Confirmation.askDangerous(
                getTranslation("inbound.remove.ask", in.name()),
                getTranslation("contribution.remove.consequence"),
                getTranslation("contribution.remove"),
                () -> {
                    provenance.removeInbound(in.id());
                    changed.run();
                });
    }
}
