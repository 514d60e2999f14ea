package dure.ledger;

import dure.shared.NameDirectory;
import dure.shared.NamedThing;
import dure.shared.RandomId;
import dure.shared.ThingDirectory;
import dure.shared.TimelineEntry;
import dure.shared.Translations;
import dure.shared.security.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells entries as sentences: names are joined to ids, hashes are shortened, days and levels put into words. */
@Component
class LedgerSentences {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int SHORT_HASH = 12;

    private final Translations translations;
    private final ObjectProvider<NameDirectory> names;
    private final ObjectProvider<ThingDirectory> things;

    LedgerSentences(
            Translations translations, ObjectProvider<NameDirectory> names, ObjectProvider<ThingDirectory> things) {
        this.translations = translations;
        this.names = names;
        this.things = things;
    }

    List<TimelineEntry> of(List<LedgerEntry> entries, Locale locale) {
        var ids = new HashSet<String>();
        var subjects = new HashSet<String>();
        entries.forEach(e -> {
            ids.add(e.actorId());
            ids.addAll(e.data().values());
            subjects.add(e.subjectId());
        });
        var mentioned = thingsOf(ids.stream().filter(RandomId::isId).toList());
        var known = new HashMap<String, String>();
        mentioned.forEach((id, thing) -> known.put(id, thing.name()));
        known.putAll(names.getIfAvailable(() -> unused -> Map.of()).namesOf(ids));
        var about = thingsOf(subjects);
        return entries.stream()
                .map(e -> new TimelineEntry(e.recordedAt(), sentence(e, known, locale), about.get(e.subjectId())))
                .toList();
    }

    private Map<String, NamedThing> thingsOf(Collection<String> ids) {
        var found = new HashMap<String, NamedThing>();
        things.forEach(directory -> found.putAll(directory.thingsOf(ids)));
        return found;
    }

    private String sentence(LedgerEntry entry, Map<String, String> known, Locale locale) {
        var args = new ArrayList<Object>();
        args.add(actorName(entry.actorId(), known, locale));
        entry.data()
                .values()
                .forEach(value -> args.add(known.containsKey(value) ? known.get(value) : word(value, locale)));
        return translations.getTranslation("ledger." + entry.type(), locale, args.toArray());
    }

    private Object word(String value, Locale locale) {
        if (HASH.matcher(value).matches()) {
            return value.substring(0, SHORT_HASH);
        }
        if (DAY.matcher(value).matches()) {
            return LocalDate.parse(value);
        }
        String key = "ledger.word." + value;
        return translations.has(key) ? translations.getTranslation(key, locale) : value;
    }

    private String actorName(String actorId, Map<String, String> known, Locale locale) {
        if (actorId.equals(Actor.SYSTEM_ID)) {
            return translations.getTranslation("ledger.system", locale);
        }
        String name = known.get(actorId);
        return name != null ? name : translations.getTranslation("ledger.somebody", locale);
    }
}
