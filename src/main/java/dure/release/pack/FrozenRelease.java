package dure.release.pack;

import dure.shared.CanonicalJson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a published release keeps for good. Its canonical JSON (RFC 8785) is {@code release-record.json}, and the SHA-256 of
 * that is the record's hash, which the next record of the installation holds. Dates and times are ISO 8601.
 *
 * @param format version of this form
 * @param licenses each license with the hash of the text that was handed out
 * @param previousReleaseHash 64 zeros in the first record
 */
public record FrozenRelease(
        String format,
        Opened release,
        Work deliverable,
        List<Part> parts,
        List<License> licenses,
        List<Made> contributions,
        List<Brought> inbound,
        Judged clearance,
        List<Decided> decisions,
        List<String> grantIds,
        String previousReleaseHash) {

    public static final String FORMAT = "dure-release-record/1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public byte[] json() {
        return CanonicalJson.bytesOf(this);
    }

    public static FrozenRelease read(byte[] json) {
        return JSON.readValue(json, FrozenRelease.class);
    }

    /** Names of the authors of creative parts, in the order of their first contribution to it. */
    List<Person> authors() {
        return contributions.stream()
                .filter(Made::hasAuthor)
                .flatMap(made -> made.authors().stream())
                .distinct()
                .toList();
    }

    /** Somebody by the name they had on that day. */
    public record Person(String id, String name, @Nullable String nameEn) {}

    /** A file that was opened. */
    public record FileRecord(String name, String sha256, long bytes) {}

    /** Which version, by whom and when. */
    public record Opened(
            String id,
            String version,
            @Nullable String tag,
            @Nullable String commit,
            List<FileRecord> artifacts,
            String publishedAt,
            String publishedOn,
            @Nullable Person publishedBy) {}

    /** What was opened. */
    public record Work(
            String id,
            String projectId,
            String projectName,
            String title,
            @Nullable String titleEn,
            String kind,
            String legalKind,
            Person owner,
            Person licensor,
            @Nullable String repositoryUrl) {}

    /** A part and its license; {@code licenseIds} names every license and exception of the expression. */
    public record Part(String path, String kind, String license, List<String> licenseIds, boolean choice) {}

    /** A license by the text that was handed out. */
    public record License(String id, String textSha256, String listEdition) {}

    /** Who made what. */
    public record Made(
            String id,
            List<Person> authors,
            String part,
            String kind,
            String from,
            @Nullable String to,
            String capacity,
            @Nullable String capacityOf,
            String authorship,
            boolean hasAuthor,
            String aiUse,
            @Nullable String aiTool,
            @Nullable String humanPart,
            @Nullable String evidence) {}

    /** What others made. */
    public record Brought(
            String id,
            String name,
            @Nullable String url,
            String part,
            @Nullable String license,
            @Nullable String chosenBranch,
            String relation,
            String basis,
            @Nullable String basisNote) {}

    /** The verdict of that day. */
    public record Judged(
            String verdict, String ruleVersion, String compatibilityEdition, String asOf, List<Finding> findings) {}

    /** One finding with its ground. */
    public record Finding(
            String key,
            String verdict,
            String code,
            String subject,
            String subjectId,
            @Nullable String part,
            @Nullable String collaboratorId,
            String reasonKo,
            String reasonEn,
            @Nullable String grantId,
            @Nullable String agreementNumber,
            @Nullable String clause,
            @Nullable String inForceFrom,
            @Nullable String inForceTo) {}

    /** What a named person decided. */
    public record Decided(String finding, boolean accepted, Person decider, String reason, String at) {}
}
