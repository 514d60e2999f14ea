package dure.release.ui;

import com.vaadin.flow.component.textfield.TextField;
import dure.release.ReleaseDetails;
import dure.shared.ui.DetailsForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prepares or changes a draft of a release. */
class ReleaseForm extends DetailsForm<ReleaseDetails> {

    private final TextField version;
    private final TextField tag;
    private final TextField commit;
    private final ArtifactsField artifacts;

    ReleaseForm() {
        version = field("/version", new TextField(getTranslation("release.version")));
        version.setPlaceholder("v1.0");
        required(version);
        tag = field("/tag", new TextField(getTranslation("release.tag")));
        commit = wide("/commit", new TextField(getTranslation("release.commit")));
        artifacts = wide("/artifacts", new ArtifactsField());
    }

    /** Fills the form with what is stored. */
    ReleaseForm of(ReleaseDetails details) {
        version.setValue(text(details.version()));
        tag.setValue(text(details.tag()));
        commit.setValue(text(details.commit()));
        artifacts.setValue(details.artifacts());
        return this;
    }

    @Override
    protected ReleaseDetails details() {
        var files = artifacts.getValue();
        return new ReleaseDetails(
                version.getValue(), tag.getValue(), commit.getValue(), files == null ? List.of() : files);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
