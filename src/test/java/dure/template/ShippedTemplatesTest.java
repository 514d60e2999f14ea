package dure.template;

import static dure.template.MergeRequests.aMergeOf;
import static dure.template.MergeRequests.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dure.document.Block;
import dure.document.DocumentRenderer;
import dure.shared.Sha256;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shipped template, in both languages. */
class ShippedTemplatesTest {

    private static final TemplateLibrary LIBRARY = new TemplateLibrary();

    private final TemplateService templates = PureTemplates.service();

    @ParameterizedTest
    @CsvSource({
        "collaboration,ko",
        "collaboration,en",
        "nda,ko",
        "nda,en",
        "cla,ko",
        "cla,en",
        "service,ko",
        "service,en",
        "assignment-of-rights,ko",
        "assignment-of-rights,en",
        "license-of-work,ko",
        "license-of-work,en",
        "privacy,ko",
        "privacy,en",
        "joint-work,ko",
        "joint-work,en",
        "privacy-consent,ko",
        "privacy-consent,en",
        "amendment,ko",
        "amendment,en",
        "exit,ko",
        "exit,en",
        "charter,ko",
        "charter,en",
        "certificate,ko",
        "certificate,en"
    })
    void aCompleteTemplateMergesWithoutResidue(String key, Locale language) throws Exception {
        MergedDocument merged = templates.mergeForSending(
                aMergeOf(key).in(language).withDivisionOfWork().build());

        List<String> lines = lines(merged);
        Files.createDirectories(Path.of("target/templates"));
        Files.write(Path.of("target/templates/" + key + "_" + language + ".txt"), lines);
        assertThat(lines).allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("{", "}", "null", "‹blank›"));
        assertThat(merged.missing()).isEmpty();
        assertThat(merged.document().blocks())
                .filteredOn(Block.Item.class::isInstance)
                .allSatisfy(item -> assertThat(((Block.Item) item).runs())
                        .isNotEmpty()
                        .allSatisfy(run -> assertThat(run.text()).isNotBlank()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void thePrivacyNoticeIsOnePage(Locale language) {
        MergedDocument notice = templates.merge(aMergeOf("privacy").in(language).build());

        assertThat(new DocumentRenderer().pages(notice.document())).isOne();
    }

    /** The whole Korean text: any change of a published version shows here, and needs a new version. */
    @Test
    void theNdaReadsAsItWasPublished() throws Exception {
        List<String> lines = lines(templates.mergeForSending(aMergeOf("nda")
                .version(1)
                .value("nda.items", List.of("우리말 사전 저장소 v0.3의 비공개 데이터"))
                .value("term.start", "2026-11-21")
                .build()));

        assertThat(lines)
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/golden/nda_ko.txt")));
    }

    /** The other texts by their hash; a published version never changes, a new wording is a new version. */
    @ParameterizedTest
    @CsvSource({
        "collaboration,ko",
        "collaboration,en",
        "nda,ko",
        "nda,en",
        "cla,ko",
        "cla,en",
        "service,ko",
        "service,en",
        "assignment-of-rights,ko",
        "assignment-of-rights,en",
        "license-of-work,ko",
        "license-of-work,en",
        "privacy,ko",
        "privacy,en",
        "joint-work,ko",
        "joint-work,en",
        "privacy-consent,ko",
        "privacy-consent,en",
        "amendment,ko",
        "amendment,en",
        "exit,ko",
        "exit,en",
        "charter,ko",
        "charter,en",
        "certificate,ko",
        "certificate,en"
    })
    void aPublishedVersionNeverChanges(String key, Locale language) throws Exception {
        var published = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/test/resources/golden/versions.properties"))) {
            published.load(file);
        }
        for (TemplateRow row : templates.versions(key)) {
            assertThat(Sha256.of(String.join("\n", wording(templates.version(key, row.version()), language)))
                            .hex())
                    .as("a changed wording needs a new version of the template")
                    .isEqualTo(published.getProperty(key + ".v" + row.version() + "." + language));
        }
    }

    private static List<String> wording(TemplateVersion version, Locale language) {
        return LIBRARY.find(version.key(), version.version()).clauses().stream()
                .flatMap(clause -> WrittenClause.of(clause, language).stream())
                .toList();
    }
}
