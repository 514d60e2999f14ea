package dure.release;

import dure.document.Block;
import dure.document.Document;
import dure.document.DocumentInfo;
import dure.document.Phrase;
import dure.document.Run;
import dure.release.pack.FrozenRelease;
import dure.shared.Sha256;
import dure.shared.Translations;
import dure.shared.ui.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The frozen record as a document to print, in Korean or English. */
@Component
class RecordDocument {

    private static final String NO_RECORD = "0".repeat(64);
    private static final int SHORT_HASH = 12;

    private final Translations translations;
    private final Clock clock;

    RecordDocument(Translations translations, Clock clock) {
        this.translations = translations;
        this.clock = clock;
    }

    Document of(FrozenRelease frozen, Locale language) {
        var words = new Words(language);
        var blocks = new ArrayList<Block>();
        String title = frozen.deliverable().title() + " " + frozen.release().version();
        blocks.add(new Block.Title(words.get("title"), title));
        blocks.add(facts(frozen, words));
        section(blocks, words, "parts", parts(frozen, words));
        section(blocks, words, "contributions", contributions(frozen, words));
        section(blocks, words, "findings", findings(frozen, words));
        if (!frozen.decisions().isEmpty()) {
            section(blocks, words, "decisions", decisions(frozen, words));
        }
        if (!frozen.release().artifacts().isEmpty()) {
            section(blocks, words, "artifacts", artifacts(frozen, words));
        }
        blocks.add(new Block.Note(words.get("note")));
        var hash = Sha256.of(frozen.json()).hex();
        return new Document(
                new DocumentInfo(
                        words.get("title") + " " + title,
                        language,
                        title,
                        Phrase.of(words.get("record-hash") + " " + hash.substring(0, SHORT_HASH)),
                        null,
                        null,
                        Instant.parse(frozen.release().publishedAt()),
                        List.of()),
                blocks);
    }

    private static void section(List<Block> blocks, Words words, String name, Block content) {
        blocks.add(new Block.Text(List.of(new Run(words.get(name), true))));
        blocks.add(content);
    }

    private static Block facts(FrozenRelease frozen, Words words) {
        var rows = new ArrayList<List<String>>();
        var work = frozen.deliverable();
        var release = frozen.release();
        rows.add(List.of(words.get("project"), work.projectName()));
        rows.add(List.of(words.get("owner"), work.owner().name()));
        rows.add(List.of(words.get("licensor"), work.licensor().name()));
        rows.add(List.of(words.get("published-on"), words.day(LocalDate.parse(release.publishedOn()))));
        var publisher = release.publishedBy();
        rows.add(List.of(words.get("published-by"), publisher == null ? words.get("nobody") : publisher.name()));
        rows.add(List.of(words.get("tag"), orDash(release.tag())));
        rows.add(List.of(words.get("commit"), orDash(release.commit())));
        rows.add(List.of(words.get("repository"), orDash(work.repositoryUrl())));
        rows.add(List.of(words.get("record-hash"), Sha256.of(frozen.json()).hex()));
        rows.add(List.of(words.get("previous-hash"), previous(frozen, words)));
        return Block.Table.of(List.of(words.get("fact"), words.get("value")), rows, List.of(26, 74));
    }

    private static Block parts(FrozenRelease frozen, Words words) {
        var rows = frozen.parts().stream()
                .map(part -> List.of(words.part(part.path()), words.kind(part.kind()), part.license()))
                .toList();
        return Block.Table.of(
                List.of(words.get("path"), words.get("kind"), words.get("license")), rows, List.of(40, 20, 40));
    }

    /** Who made what, and where a tool took part what the human part was. */
    private static Block contributions(FrozenRelease frozen, Words words) {
        var rows = frozen.contributions().stream()
                .map(made -> List.of(
                        made.authors().stream().map(FrozenRelease.Person::name).collect(Collectors.joining(", ")),
                        words.work(made.kind()) + " · " + words.part(made.part()),
                        words.ai(made),
                        orDash(made.humanPart())))
                .distinct()
                .toList();
        return Block.Table.of(
                List.of(words.get("maker"), words.get("made"), words.get("ai"), words.get("human-part")),
                rows,
                List.of(20, 28, 20, 32));
    }

    private static String previous(FrozenRelease frozen, Words words) {
        String hash = frozen.previousReleaseHash();
        return hash.equals(NO_RECORD) ? words.get("first-record") : hash;
    }

    private static Block findings(FrozenRelease frozen, Words words) {
        var rows = frozen.clearance().findings().stream()
                .map(row -> List.of(words.verdict(row.verdict()), words.reason(row), ground(row)))
                // many contributions on the same ground read the same; the JSON has each
                .distinct()
                .toList();
        return Block.Table.of(
                List.of(words.get("verdict"), words.get("reason"), words.get("ground")), rows, List.of(16, 54, 30));
    }

    private static Block decisions(FrozenRelease frozen, Words words) {
        var rows = frozen.decisions().stream()
                .map(made -> List.of(made.decider().name(), made.reason(), words.day(Instant.parse(made.at()))))
                .toList();
        return Block.Table.of(
                List.of(words.get("decider"), words.get("reason"), words.get("day")), rows, List.of(20, 60, 20));
    }

    private static Block artifacts(FrozenRelease frozen, Words words) {
        var rows = frozen.release().artifacts().stream()
                .map(file -> List.of(file.name(), String.valueOf(file.bytes()), file.sha256()))
                .toList();
        return Block.Table.of(List.of(words.get("file"), words.get("bytes"), "SHA-256"), rows, List.of(30, 14, 56));
    }

    private static String ground(FrozenRelease.Finding row) {
        return row.agreementNumber() == null
                ? "–"
                : row.agreementNumber() + (row.clause() == null ? "" : " " + row.clause());
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "–" : text;
    }

    /** The words of one language. */
    private final class Words {

        private final Locale language;

        Words(Locale language) {
            this.language = language;
        }

        String get(String name) {
            return translations.getTranslation("release.record." + name, language);
        }

        String kind(String kind) {
            return translations.getTranslation("clearance.word." + kind, language);
        }

        String work(String kind) {
            return translations.getTranslation("contribution.kind." + kind, language);
        }

        String part(String path) {
            return path.equals("**")
                    ? translations.getTranslation("deliverable.part.everything", language, path)
                    : path;
        }

        String ai(FrozenRelease.Made made) {
            String use = translations.getTranslation("contribution.ai." + made.aiUse(), language);
            return made.aiTool() == null ? use : use + " (" + made.aiTool() + ")";
        }

        String day(LocalDate day) {
            return Dates.day(day, language);
        }

        /** The day of an instant where the team lives, as everywhere else. */
        String day(Instant at) {
            return day(LocalDate.ofInstant(at, clock.getZone()));
        }

        String verdict(String verdict) {
            return translations.getTranslation("clearance.verdict." + verdict, language);
        }

        String reason(FrozenRelease.Finding row) {
            return language.equals(Locale.KOREAN) ? row.reasonKo() : row.reasonEn();
        }
    }
}
