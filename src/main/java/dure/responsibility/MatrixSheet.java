package dure.responsibility;

import dure.document.Block;
import dure.document.Document;
import dure.document.DocumentInfo;
import dure.document.DocumentRenderer;
import dure.project.ProjectRow;
import dure.shared.Translations;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The matrix as a sheet of its own, to print and hang on the wall. */
@Component
class MatrixSheet {

    private final MatrixAnnex annex;
    private final DocumentRenderer renderer;
    private final Translations texts;
    private final Clock clock;

    MatrixSheet(MatrixAnnex annex, DocumentRenderer renderer, Translations texts, Clock clock) {
        this.annex = annex;
        this.renderer = renderer;
        this.texts = texts;
        this.clock = clock;
    }

    byte[] pdf(ProjectRow project, Locale locale) {
        String title = texts.getTranslation("responsibility.sheet.title", locale);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(title, project.name()));
        blocks.addAll(annex.blocks(project.id(), locale));
        var info = new DocumentInfo(
                title + " · " + project.name(), locale, null, null, null, null, clock.instant(), List.of());
        return renderer.pdf(new Document(info, blocks));
    }
}
