package dure.template.imported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.shared.InvalidInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A file that cannot be read is refused with what to do; nothing is fetched and nothing is unpacked without end. */
class RefusedFilesTest {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";
    private static final String BODY =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>";

    @Test
    void anEmptyFile() {
        refused("a.md", new byte[0], "empty");
        refused("a.md", " \n\u3000 ".getBytes(StandardCharsets.UTF_8), "no-text");
        refused("a.md", "# 계약서".getBytes(StandardCharsets.UTF_8), "no-text");
    }

    @Test
    void aFileOfMoreThanTenMebibytes() {
        refused("a.md", new byte[10 * 1024 * 1024 + 1], "too-large");
    }

    @Test
    void aTextOfAThousandPages() {
        refused("a.md", "갑은 을에게 대금을 지급한다.\n\n".repeat(40_000).getBytes(StandardCharsets.UTF_8), "too-long");
    }

    @Test
    void aParagraphOrACountOfBlanksThatNoContractHas() {
        refused("a.md", ("제1조(가)\n" + "글 ".repeat(6_000)).getBytes(StandardCharsets.UTF_8), "long-paragraph");
        refused("a.md", ("제1조(가)\n" + "글 ____ ".repeat(501)).getBytes(StandardCharsets.UTF_8), "too-many-blanks");
    }

    @Test
    void whatIsNoText() {
        refused("a.docx", "제1조(목적) 글".getBytes(StandardCharsets.UTF_8), "type");
        refused("a.pdf", "%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8), "type");
        refused("a.md", new byte[] {1, 0, 2}, "type");
        refused("a.md", new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0xFF}, "encoding");
    }

    @Test
    void aWordTextOfOldOrUnderAPassword() throws IOException {
        refused("a.doc", container("WordDocument"), "old-format");
        refused("a.docx", container("EncryptedPackage"), "encrypted");
    }

    @Test
    void aWordTextWithMacros() throws IOException {
        refused("a.docx", zip(Map.of("[Content_Types].xml", TYPES, "word/vbaProject.bin", "x")), "macro");
        refused(
                "a.docm",
                word(
                        TYPES.replace(".document.main", ".document.macroEnabled.main")
                                .replace(
                                        "openxmlformats-officedocument.wordprocessingml.document.macroEnabled",
                                        "ms-word.document.macroEnabled"),
                        BODY.formatted("글")),
                "macro");
    }

    @Test
    void anArchiveThatIsNoWordText() throws IOException {
        refused("a.docx", zip(Map.of("mimetype", "application/hwp+zip")), "type");
        refused("a.docx", word(TYPES, "<broken").clone(), "damaged");
        refused("a.docx", new byte[] {'P', 'K', 3, 4, 9, 9, 9}, "type", "damaged");
    }

    @Test
    void anArchiveThatUnpacksToGigabytes() throws IOException {
        refused("a.docx", zip(Map.of("word/document.xml", " ".repeat(30_000_000))), "unpacked");
    }

    @Test
    void anExternalEntityIsNotFollowed() throws IOException {
        String hostile = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + BODY.formatted("제1조(가) &e;");

        refused("a.docx", word(TYPES, hostile), "damaged");
    }

    @Test
    void anElementThatUnfoldsToMillions() throws IOException {
        String hostile = "<!DOCTYPE x [<!ENTITY a \"0123456789\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + BODY.formatted("&c;");

        refused("a.docx", word(TYPES, hostile), "damaged");
    }

    @Test
    void nestingWithoutEnd() throws IOException {
        String deep = "<w:smartTag>".repeat(100_000) + "</w:smartTag>".repeat(100_000);

        refused("a.docx", word(TYPES, BODY.replace("<w:r>", deep + "<w:r>").formatted("글")), "damaged");
    }

    @Test
    void theSameTextWithoutHostilityIsRead() throws IOException {
        ImportedTemplate draft = Drafts.read("a.docx", word(TYPES, BODY.formatted("제1조(가) 글")));

        assertThat(Drafts.korean(draft, 1)).isEqualTo("글");
    }

    @Test
    void aWordTextWithoutWords() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var empty = new XWPFDocument()) {
            empty.write(bytes);
        }
        refused("a.docx", bytes.toByteArray(), "no-text");
    }

    private static void refused(String name, byte[] content, String... reasons) {
        assertThatThrownBy(() -> ImportedText.read(name, content))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors().getFirst().messageKey())
                                .isIn(java.util.stream.Stream.of(reasons)
                                        .map(why -> "template.import.refused." + why)
                                        .toList()));
    }

    private static byte[] container(String entry) throws IOException {
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
            var bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] word(String types, String document) throws IOException {
        return zip(Map.of("[Content_Types].xml", types, "_rels/.rels", RELATIONS, "word/document.xml", document));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
