package dure.release.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dure.deliverable.DeliverableService;
import dure.deliverable.clearance.ClearanceRow;
import dure.release.DecisionService;
import dure.release.PublishingService;
import dure.release.ReleaseRow;
import dure.release.ReleaseService;
import dure.release.ReleaseState;
import dure.shared.security.CurrentActor;
import dure.shared.ui.Confirmation;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.FormDialog;
import dure.shared.ui.Notices;
import dure.shared.ui.Page;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One release: the draft with what still stands against it, or the frozen record with its pack. */
@Route("releases/:id")
@PermitAll
@StyleSheet("context://styles/deliverable.css")
class ReleaseView extends Page implements BeforeEnterObserver {

    private final transient ReleaseService releases;
    private final transient DecisionService decisions;
    private final transient PublishingService publishing;
    private final transient DeliverableService deliverables;
    private final transient ReleaseShow words;
    private final transient CurrentActor actors;
    private String id = "";

    ReleaseView(
            ReleaseService releases,
            DecisionService decisions,
            PublishingService publishing,
            DeliverableService deliverables,
            ReleaseShow words,
            CurrentActor actors) {
        this.releases = releases;
        this.decisions = decisions;
        this.publishing = publishing;
        this.deliverables = deliverables;
        this.words = words;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        show();
    }

    private void show() {
        var release = releases.find(id);
        var deliverable = deliverables.find(release.deliverableId());
        clear();
        noActions();
        back(deliverable.title(), "deliverables/" + deliverable.id());
        title(deliverable.title() + " " + release.version());
        state(ReleaseWords.badge(release.state()));
        if (release.state() == ReleaseState.DRAFT) {
            draft(release);
        } else {
            published(release);
        }
        add(new H2(getTranslation("deliverable.timeline")), words.timeline(deliverable.id(), getLocale()));
    }

    private void draft(ReleaseRow release) {
        var clearance = decisions.clearance(id);
        intro(
                clearance.isPublishable()
                        ? getTranslation("release.ready")
                        : getTranslation(
                                "release.not-ready", clearance.obstacles().size()));
        if (actors.get().isOwner() && clearance.isPublishable()) {
            primary(new Button(getTranslation("release.publish"), click -> askToPublish(release)));
        }
        if (actors.get().isMember()) {
            actions(new Button(getTranslation("release.edit"), click -> edit(release)));
        }
        if (release.namesNothing()) {
            add(new Paragraph(getTranslation("release.names-nothing")));
        }
        add(words.draft(clearance, actors.get().isMember(), this::decide));
    }

    private void published(ReleaseRow release) {
        intro(words.published(release, getLocale()));
        var pack = download(
                getTranslation("release.pack"),
                ReleaseWords.packName(deliverables.find(release.deliverableId()), release.version()),
                () -> publishing.pack(id));
        var record = download(
                getTranslation("release.record.json"),
                "release-record.json",
                () -> publishing.record(id).json());
        if (actors.get().isOwner() && release.state() != ReleaseState.WITHDRAWN) {
            actions(pack, record, new Button(getTranslation("release.withdraw"), click -> withdraw(release)));
        } else {
            actions(pack, record);
        }
        if (release.withdrawnReason() != null) {
            add(new Paragraph(getTranslation("release.withdrawn.because", release.withdrawnReason())));
        }
        add(new FrozenRecord(release, publishing.record(id)));
    }

    private void askToPublish(ReleaseRow release) {
        Confirmation.ask(
                getTranslation("release.publish.ask", release.version()),
                getTranslation("release.publish.consequence"),
                getTranslation("release.publish"),
                () -> {
                    publishing.publish(id);
                    Notices.success(getTranslation("release.published.notice", release.version()));
                    show();
                });
    }

    private void edit(ReleaseRow release) {
        open("release.edit", "release.save", new ReleaseForm().of(release.details()), details -> {
            releases.change(id, release.revision(), details);
            show();
        });
    }

    private void decide(ClearanceRow row, String sentence) {
        open("release.decide", "release.decide", new DecisionForm(row.key(), sentence), details -> {
            decisions.decide(id, details);
            show();
        });
    }

    private void withdraw(ReleaseRow release) {
        open("release.withdraw", "release.withdraw", new WithdrawalForm(), details -> {
            releases.withdraw(release.id(), details);
            show();
        });
    }

    private <T> void open(String title, String deed, DetailsForm<T> form, Consumer<T> save) {
        new FormDialog<>(getTranslation(title), form, getTranslation(deed), save).open();
    }

    private static Anchor download(String label, String name, Supplier<byte[]> bytes) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] content = bytes.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(content), name, "application/octet-stream", content.length);
                }),
                label);
        link.addClassName("button-link");
        return link;
    }
}
