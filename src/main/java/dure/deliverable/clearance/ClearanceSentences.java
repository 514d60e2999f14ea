package dure.deliverable.clearance;

import dure.shared.NameDirectory;
import dure.shared.Translations;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts findings into sentences of the reader's language, with the names of people. */
@Component
public class ClearanceSentences {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter KOREAN_DAY = DateTimeFormatter.ofPattern("yyyy. M. d.", Locale.KOREAN);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Translations translations;
    private final ObjectProvider<NameDirectory> directory;

    ClearanceSentences(Translations translations, ObjectProvider<NameDirectory> directory) {
        this.translations = translations;
        this.directory = directory;
    }

    /** Names of everybody that the rows speak of. */
    public Map<String, String> names(Collection<ClearanceRow> rows) {
        var ids = new HashSet<String>();
        rows.forEach(row -> {
            if (row.personId() != null) {
                ids.add(row.personId());
            }
            row.details().forEach(detail -> ids.addAll(List.of(detail.split(","))));
        });
        return directory.getIfAvailable(() -> unused -> Map.of()).namesOf(ids);
    }

    /** The reason as one sentence; {@code names} as {@link #names} gave them. */
    public String sentence(ClearanceRow row, Map<String, String> names, Locale locale) {
        var args = new ArrayList<Object>();
        args.add(row.personId() == null ? "" : names.getOrDefault(row.personId(), unknown(locale)));
        args.add(row.subject().part() == null ? "" : part(row.subject().part(), locale));
        for (int i = 0; i < row.details().size(); i++) {
            String detail = row.details().get(i);
            args.add(isTitle(row, i) ? detail : words(detail, names, locale));
        }
        return translations.getTranslation("clearance." + row.code().name(), locale, args.toArray());
    }

    /** What somebody called something is never taken for one of Dure's own words. */
    private static boolean isTitle(ClearanceRow row, int detail) {
        return row.code() == ReasonCode.OTHER_WORK
                || detail == 0 && row.subject().type() == Subject.Type.INBOUND;
    }

    /** What the finding rests on in words; empty when it rests on nothing that is written. */
    public String ground(ClearanceRow row, Locale locale) {
        var ground = row.ground();
        if (ground == null || ground.from() == null) {
            return "";
        }
        String clause = ground.clause() == null ? "" : ground.clause();
        String to = ground.to() == null ? "" : day(ground.to(), locale);
        String key = ground.to() == null ? "clearance.ground.open" : "clearance.ground.until";
        return translations.getTranslation(
                key, locale, ground.agreementNumber(), clause, day(ground.from(), locale), to);
    }

    /** The words of a cure's button. */
    public String cure(Cure cure, Locale locale) {
        return translations.getTranslation("clearance.cure." + cure.kind().name(), locale);
    }

    /** The verdict in words, with how many findings of each kind while something stands against it. */
    public String headline(Clearance clearance, Locale locale) {
        String verdict = translations.getTranslation(
                "clearance.headline." + clearance.verdict().name(), locale);
        boolean clear = clearance.verdict() == Verdict.CLEAR || clearance.verdict() == Verdict.NOTE;
        return clear ? verdict : verdict + " · " + summary(clearance, locale);
    }

    /** A part by its path; the pattern for everything is said in words. */
    public String part(String path, Locale locale) {
        return path.equals("**") ? translations.getTranslation("clearance.part.all", locale) : path;
    }

    /** How many findings of each kind: "막힘 1 · 사람 판단 1 · 확인 6". */
    public String summary(Clearance clearance, Locale locale) {
        return Arrays.stream(Verdict.values())
                .sorted(Comparator.reverseOrder())
                .filter(verdict -> clearance.count(verdict) > 0)
                .map(verdict -> translations.getTranslation("clearance.verdict." + verdict.name(), locale) + " "
                        + clearance.count(verdict))
                .collect(Collectors.joining(" · "));
    }

    private String words(String detail, Map<String, String> names, Locale locale) {
        if (DATE.matcher(detail).matches()) {
            return day(LocalDate.parse(detail), locale);
        }
        if (detail.indexOf('\t') >= 0) {
            return detail.split("\t", 2)[Translations.closest(locale).equals(Locale.KOREAN) ? 0 : 1];
        }
        return Arrays.stream(detail.split(","))
                .map(word -> word(word, names, locale))
                .collect(Collectors.joining(", "));
    }

    private String word(String word, Map<String, String> names, Locale locale) {
        String name = names.get(word);
        if (name != null) {
            return name;
        }
        String key = "clearance.word." + word;
        return translations.has(key) ? translations.getTranslation(key, locale) : word;
    }

    private String unknown(Locale locale) {
        return translations.getTranslation("clearance.somebody", locale);
    }

    private static String day(LocalDate date, Locale locale) {
        return (Translations.closest(locale).equals(Locale.KOREAN) ? KOREAN_DAY : ENGLISH_DAY).format(date);
    }
}
