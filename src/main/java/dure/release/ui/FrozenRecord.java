package dure.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dure.deliverable.clearance.Verdict;
import dure.release.ReleaseRow;
import dure.release.pack.CitationFile;
import dure.release.pack.FrozenRelease;
import dure.shared.ui.Shape;
import java.util.Locale;
import java.util.Objects;

/** What a published release rests on, as it was frozen. */
class FrozenRecord extends Composite<Div> {

    FrozenRecord(ReleaseRow release, FrozenRelease frozen) {
        getContent().addClassName("clearance");
        getContent().add(facts(release, frozen), new H2(getTranslation("release.record.findings")), findings(frozen));
        if (!frozen.decisions().isEmpty()) {
            getContent().add(new H2(getTranslation("release.record.decisions")));
            frozen.decisions()
                    .forEach(made -> getContent()
                            .add(new Paragraph(getTranslation(
                                    made.accepted() ? "release.decision.accepted" : "release.decision.refused",
                                    made.decider().name(),
                                    made.reason()))));
        }
        CitationFile.losses(frozen).forEach(loss -> {
            var line = new Paragraph(getTranslation(loss));
            line.addClassName("soft");
            getContent().add(line);
        });
    }

    private DescriptionList facts(ReleaseRow release, FrozenRelease frozen) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        var parts = new Div();
        frozen.parts()
                .forEach(part -> parts.add(new Div(getTranslation(
                        "deliverable.part.line", path(part.path()), word(part.kind()), part.license()))));
        fact(
                facts,
                "release.record.licensor",
                new Span(frozen.deliverable().licensor().name()));
        fact(facts, "release.record.parts", parts);
        fact(facts, "release.record.record-hash", hash(Objects.requireNonNull(release.recordHash())));
        fact(facts, "release.record.previous-hash", hash(previous(frozen)));
        var files = new Div();
        frozen.release().artifacts().forEach(file -> files.add(hash(file.name() + " · " + file.sha256())));
        if (files.getComponentCount() > 0) {
            fact(facts, "release.record.artifacts", files);
        }
        return facts;
    }

    private String path(String path) {
        return path.equals("**") ? getTranslation("deliverable.part.everything", path) : path;
    }

    /** The first record of an installation holds zeros where others hold the hash of the one before. */
    private String previous(FrozenRelease frozen) {
        String hash = frozen.previousReleaseHash();
        return hash.matches("0+") ? getTranslation("release.record.first-record") : hash;
    }

    private UnorderedList findings(FrozenRelease frozen) {
        var list = new UnorderedList();
        list.addClassName("clearance-rows");
        boolean korean = getLocale().getLanguage().equals(Locale.KOREAN.getLanguage());
        for (var row : frozen.clearance().findings()) {
            var verdict = Verdict.valueOf(row.verdict());
            var words = new Div(new Span(korean ? row.reasonKo() : row.reasonEn()));
            words.addClassName("clearance-details");
            if (row.agreementNumber() != null) {
                words.add(new Paragraph(row.agreementNumber() + (row.clause() == null ? "" : " " + row.clause())));
            }
            var sign = new Span(new Shape(ReleaseWords.tone(verdict)), new Span(ReleaseWords.verdict(verdict)));
            sign.addClassName("clearance-verdict");
            list.add(new ListItem(sign, words));
        }
        return list;
    }

    private String word(String kind) {
        return getTranslation("clearance.word." + kind);
    }

    private static Div hash(String text) {
        var hash = new Div(text);
        hash.addClassName("hash");
        return hash;
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
