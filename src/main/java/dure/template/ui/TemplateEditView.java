package dure.template.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dure.shared.NotFound;
import dure.shared.security.CurrentActor;
import dure.shared.ui.Confirmation;
import dure.shared.ui.Dates;
import dure.shared.ui.FormDialog;
import dure.shared.ui.Notices;
import dure.shared.ui.Page;
import dure.shared.ui.PathLink;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import dure.template.DraftContent;
import dure.template.OwnTemplateService;
import dure.template.OwnVersionRow;
import dure.template.TemplateRow;
import dure.template.TemplateService;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;

/** The draft of a template: members write it, the owner publishes it, observers read it. */
@Route("library/templates/:key/edit")
@PermitAll
@StyleSheet("context://styles/template.css")
class TemplateEditView extends Page implements BeforeEnterObserver {

    private final transient OwnTemplateService own;
    private final transient TemplateService templates;
    private final transient DraftContent content;
    private final transient CurrentActor actors;
    private final transient Dates dates;

    TemplateEditView(
            OwnTemplateService own, TemplateService templates, DraftContent content, CurrentActor actors, Dates dates) {
        this.own = own;
        this.templates = templates;
        this.content = content;
        this.actors = actors;
        this.dates = dates;
        back(getTranslation("template.library.title"), "library");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getRouteParameters().get("key").orElse(""));
    }

    private void open(String key) {
        TemplateRow row = own.draftOf(key).orElseThrow(() -> new NotFound("template.no-draft"));
        OwnVersionRow draft = own.find(key, row.version());
        clear();
        noActions();
        title(draft.title().in(getLocale()));
        state(
                new StateBadge(getTranslation("template.version.draft"), Tone.ONGOING),
                new StateBadge(getTranslation("template.state.version", draft.number()), Tone.QUIET));
        if (!actors.get().isMember()) {
            add(new Paragraph(getTranslation("template.editor.reading")));
            content.clauses(draft).forEach(clause -> add(new ClauseReading(clause, getLocale())));
            return;
        }
        intro(getTranslation("template.editor.intro"));
        var editor = new DraftEditor(new EditedDraft(own, draft), content, templates.clauses(), dates, () -> open(key));
        addActions(editor);
        add(editor);
    }

    private void addActions(DraftEditor editor) {
        OwnVersionRow draft = editor.draft().row();
        if (actors.get().isOwner()) {
            primary(new Button(getTranslation("template.publish"), click -> publish(editor)));
        }
        var others = new ArrayList<com.vaadin.flow.component.Component>();
        others.add(new Button(getTranslation("template.editor.undo"), click -> editor.undo()));
        if (draft.number() > 1) {
            others.add(new Button(
                    getTranslation("template.compare"), click -> go("library/templates/" + draft.key() + "/compare")));
        }
        var file = new Anchor(
                "files/templates/" + draft.key() + "/versions/" + draft.number(), getTranslation("template.export"));
        file.getElement().setAttribute("download", true);
        others.add(file);
        others.add(new Button(getTranslation("template.discard"), click -> discard(editor)));
        actions(others.toArray(com.vaadin.flow.component.Component[]::new));
    }

    private void publish(DraftEditor editor) {
        OwnVersionRow draft = editor.draft().row();
        if (!draft.problems().isEmpty()) {
            Notices.error(
                    getTranslation("template.publish.problems", draft.problems().size()));
            return;
        }
        new FormDialog<>(
                        getTranslation("template.publish.question", draft.number()),
                        new PublishForm(draft.number()),
                        getTranslation("template.publish"),
                        details -> {
                            own.publish(draft.key(), draft.number(), draft.version(), details);
                            go("library/templates/" + draft.key());
                            Notices.success(getTranslation("template.published"));
                        })
                .open();
    }

    private void discard(DraftEditor editor) {
        OwnVersionRow draft = editor.draft().row();
        Confirmation.askDangerous(
                getTranslation("template.discard.question"),
                getTranslation("template.discard.consequence"),
                getTranslation("template.discard"),
                () -> {
                    own.discard(draft.key(), draft.number(), draft.version());
                    go("library");
                });
    }

    private static void go(String path) {
        PathLink.follow(UI.getCurrent(), path);
    }
}
