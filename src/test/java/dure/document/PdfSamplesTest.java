package dure.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Writes papers of every shape to target/pdf-samples, where .ci/run checks them with veraPDF. */
class PdfSamplesTest {

    private static final Path FOLDER = Path.of("target", "pdf-samples");

    private final DocumentRenderer renderer = new DocumentRenderer();

    @Test
    void everyShapeOfPaperIsWrittenForTheValidator() throws IOException {
        write("agreement-ko-2", SampleDocuments.korean(2));
        write("agreement-ko-1", SampleDocuments.korean(1));
        write("agreement-ko-5", SampleDocuments.korean(5));
        write("agreement-ko-20", SampleDocuments.korean(20));
        write("nda-en-2", SampleDocuments.english());
        write("side-by-side", BilingualDocuments.of(9));
        write(
                "languages",
                SampleDocuments.of(
                        new Block.Title("낱말의 언어"),
                        new Block.Text(List.of(
                                Run.of("이 사업의 이름은 “"),
                                Run.of("Open Korean Dictionary for Everyone").in(Locale.ENGLISH),
                                Run.of("”이며 "),
                                new Run("洪吉童 𠃗", true).in(Locale.CHINESE),
                                Run.of("이 이끈다.")))));
        write("table-long", SampleDocuments.of(new Block.Title("업무분장표"), SampleDocuments.roles(90)));
        write("no-title", SampleDocuments.of(new Block.Article("제1조", "목적"), new Block.Text(List.of(Run.missing()))));
        write(
                "plain",
                new Document(
                        new DocumentInfo(
                                "개인정보 <안내> & 동의",
                                Locale.KOREAN,
                                null,
                                null,
                                null,
                                null,
                                SampleDocuments.MADE,
                                List.of()),
                        List.of(new Block.Title("개인정보 안내"), new Block.Text(List.of(Run.of("안내 말씀"))))));
    }

    private void write(String name, Document document) throws IOException {
        byte[] pdf = renderer.pdf(document);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), pdf);
        assertThat(pdf).startsWith("%PDF-1.7".getBytes());
    }
}
