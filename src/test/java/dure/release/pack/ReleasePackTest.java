package dure.release.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dure.shared.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** The release pack, read back by the parsers of its formats. */
class ReleasePackTest {

    private static final FrozenRelease.Person MINJI = new FrozenRelease.Person("a", "김민지", "Minji Kim");
    private static final FrozenRelease.Person DOYUN = new FrozenRelease.Person("b", "이도윤", null);
    private static final FrozenRelease.Part CODE =
            new FrozenRelease.Part("src/**", "CODE", "Apache-2.0", List.of("Apache-2.0"), false);
    private static final FrozenRelease.Part DATA =
            new FrozenRelease.Part("data/**", "DATASET", "CC-BY-4.0", List.of("CC-BY-4.0"), false);
    private static final FrozenRelease.Part OTHER =
            new FrozenRelease.Part("x/**", "DATASET", "CDLA-Permissive-2.0", List.of("CDLA-Permissive-2.0"), false);

    @Test
    void everyFileIsThereAndTheSameRecordGivesTheSameBytes() {
        var frozen = frozen("MIXED", CODE, DATA);

        assertThat(files(frozen).keySet())
                .containsExactly(
                        "AUTHORS",
                        "CITATION.cff",
                        "LICENSE",
                        "LICENSES/Apache-2.0.txt",
                        "LICENSES/CC-BY-4.0.txt",
                        "NOTICE",
                        "REUSE.toml",
                        "release-record.json",
                        "release-record.pdf");
        assertThat(zip(frozen)).isEqualTo(zip(frozen));
    }

    @Test
    void theRecordIsReadBackWhole() {
        var frozen = frozen("MIXED", CODE, DATA);

        assertThat(FrozenRelease.read(frozen.json())).isEqualTo(frozen);
    }

    @Test
    void reuseTomlAnnotatesEveryPartAndThePackItself() {
        JsonNode toml = TomlMapper.builder()
                .build()
                .readTree(files(frozen("MIXED", CODE, DATA)).get("REUSE.toml"));

        assertThat(toml.get("version").asInt()).isEqualTo(1);
        var annotations = toml.get("annotations");
        assertThat(annotations.size()).isEqualTo(3);
        assertThat(annotations.get(0).get("path").get(0).asString()).isEqualTo("src/**");
        assertThat(annotations.get(0).get("SPDX-FileCopyrightText").get(0).asString())
                .isEqualTo("© 2025-2026 김민지 (Minji Kim)");
        assertThat(annotations.get(1).get("SPDX-License-Identifier").asString()).isEqualTo("CC-BY-4.0");
        assertThat(annotations.get(2).get("path").toString()).contains("NOTICE", "release-record.pdf");
    }

    @Test
    void quotesInATitleStayInsideTheirString() {
        var frozen = frozen("CODE", "a \"b\" \\ c", CODE);

        JsonNode toml = TomlMapper.builder().build().readTree(files(frozen).get("REUSE.toml"));
        assertThat(toml.get("SPDX-PackageName").asString()).isEqualTo("a \"b\" \\ c");
    }

    @Test
    void aSingleLicenseIsTheRootTextAndSeveralAreListed() {
        assertThat(files(frozen("CODE", CODE)).get("LICENSE")).isEqualTo("text of Apache-2.0\n");
        assertThat(files(frozen("MIXED", CODE, DATA)).get("LICENSE")).contains("src/**    Apache-2.0", "\"Other\"");
    }

    @Test
    void whatNobodyCreatedGetsNoCopyrightNotice() {
        var frozen = frozen("MIXED", CODE, DATA);
        var files = files(frozen);

        assertThat(files.get("NOTICE")).contains("© 2025-2026 김민지").doesNotContain("© 2026 이도윤");
        assertThat(files.get("NOTICE")).contains("data/**: ANNOTATION, Model 1");
        assertThat(files.get("AUTHORS")).contains("김민지 (Minji Kim): code", "이도윤: annotation");
    }

    @Test
    void authorsSayInWordsWhatEverybodyDid() {
        assertThat(AuthorsFile.words("MODEL_WEIGHTS")).isEqualTo("training of models");
        assertThat(AuthorsFile.words("TRANSLATION")).isEqualTo("translation");
    }

    @Test
    void theChosenBranchOfWhatCameInIsNamed() {
        assertThat(files(frozen("CODE", CODE)).get("NOTICE")).contains("lib: MIT (chosen from MIT OR GPL-3.0-only)");
    }

    @Test
    void citationNamesAKnownLicenseAndSplitsNames() {
        Map<String, Object> cff = new Yaml().load(files(frozen("DATASET", DATA)).get("CITATION.cff"));

        assertThat(cff).containsEntry("cff-version", "1.2.0").containsEntry("type", "dataset");
        assertThat(cff).containsEntry("license", "CC-BY-4.0").containsEntry("version", "1.0");
        assertThat(cff.get("date-released")).isEqualTo("2026-11-21");
        assertThat(cff.keySet()).contains("message", "title", "authors");
        assertThat(cff.get("authors")).hasToString("[{family-names=Kim, given-names=Minji, alias=김민지}]");
    }

    @Test
    void citationGivesAnAddressWhereItsListDoesNotKnowTheLicense() {
        Map<String, Object> cff =
                new Yaml().load(files(frozen("DATASET", OTHER)).get("CITATION.cff"));
        assertThat(cff).doesNotContainKey("license");
        assertThat(cff).containsEntry("license-url", "https://spdx.org/licenses/CDLA-Permissive-2.0.html");
        assertThat(CitationFile.losses(frozen("DATASET", OTHER))).containsExactly("release.citation.license");

        Map<String, Object> mixed =
                new Yaml().load(files(frozen("MIXED", CODE, DATA)).get("CITATION.cff"));
        assertThat(mixed).doesNotContainKey("license");
    }

    @Test
    void aChoiceOfLicensesIsAListInCitation() {
        var choice = new FrozenRelease.Part("**", "CODE", "MIT OR Apache-2.0", List.of("MIT", "Apache-2.0"), true);
        Map<String, Object> cff = new Yaml().load(files(frozen("CODE", choice)).get("CITATION.cff"));

        assertThat(cff).containsEntry("license", List.of("MIT", "Apache-2.0"));
    }

    @Test
    void namesAreSplitTheWayTheirLanguageWritesThem() {
        assertThat(PersonNames.of(person("김민지", null))).isEqualTo(new PersonNames("김", "민지"));
        assertThat(PersonNames.of(person("남궁민수", null))).isEqualTo(new PersonNames("남궁", "민수"));
        assertThat(PersonNames.of(person("김민지", "Minji Kim"))).isEqualTo(new PersonNames("Kim", "Minji"));
        assertThat(PersonNames.of(person("김민지", "Kim, Minji"))).isEqualTo(new PersonNames("Kim", "Minji"));
    }

    private static FrozenRelease.Person person(String name, @Nullable String nameEn) {
        return new FrozenRelease.Person("x", name, nameEn);
    }

    private static FrozenRelease frozen(String kind, FrozenRelease.Part... parts) {
        return frozen(kind, "우리말 사전", parts);
    }

    private static FrozenRelease frozen(String kind, String title, FrozenRelease.Part... parts) {
        var lead = person("최하은", null);
        var licenses = List.of(parts).stream()
                .flatMap(part -> part.licenseIds().stream())
                .distinct()
                .map(id ->
                        new FrozenRelease.License(id, Sha256.of("text of " + id).hex(), "3.28.0"))
                .toList();
        return new FrozenRelease(
                FrozenRelease.FORMAT,
                new FrozenRelease.Opened("r", "1.0", null, null, List.of(), "2026-11-21T00:00:00Z", "2026-11-21", lead),
                new FrozenRelease.Work("d", "p", "사전", title, null, kind, "OTHER", lead, lead, null),
                List.of(parts),
                licenses,
                List.of(
                        made("src/**", "CODE", true, null, MINJI, "2025-03-01", "2026-02-01"),
                        made("data/**", "ANNOTATION", false, "Model 1", DOYUN, "2026-03-01", null)),
                List.of(new FrozenRelease.Brought(
                        "i", "lib", null, "src/**", "MIT OR GPL-3.0-only", "MIT", "COPIED", "LICENSE", null)),
                new FrozenRelease.Judged("CLEAR", "1", "abc", "2026-11-21", List.of()),
                List.of(),
                List.of("g"),
                "0".repeat(64));
    }

    private static FrozenRelease.Made made(
            String part,
            String kind,
            boolean author,
            @Nullable String tool,
            FrozenRelease.Person who,
            String from,
            @Nullable String to) {
        return new FrozenRelease.Made(
                "c-" + kind,
                List.of(who),
                part,
                kind,
                from,
                to,
                "OWN",
                null,
                "SOLE",
                author,
                tool == null ? "NONE" : "GENERATED",
                tool,
                null,
                null);
    }

    private static byte[] zip(FrozenRelease frozen) {
        var texts = new LinkedHashMap<String, String>();
        frozen.licenses().forEach(license -> texts.put(license.id(), "text of " + license.id()));
        return ReleasePack.zip(frozen, texts, Map.of("release-record.pdf", new byte[] {1}));
    }

    private static Map<String, String> files(FrozenRelease frozen) {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zip(frozen)), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return files;
    }
}
