package dure.release.pack;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** AUTHORS: everybody who made something, by name, each with what they did; nobody is ranked. */
final class AuthorsFile {

    private AuthorsFile() {}

    static String of(FrozenRelease frozen) {
        var text = new StringBuilder("# ")
                .append(frozen.deliverable().title())
                .append(' ')
                .append(frozen.release().version())
                .append("\n\n");
        frozen.contributions().stream()
                .flatMap(made -> made.authors().stream())
                .distinct()
                .sorted(Comparator.comparing(FrozenRelease.Person::name))
                .forEach(person -> text.append(name(person))
                        .append(": ")
                        .append(work(frozen, person))
                        .append('\n'));
        return text.toString();
    }

    static String name(FrozenRelease.Person person) {
        return person.nameEn() == null || person.nameEn().equals(person.name())
                ? person.name()
                : person.name() + " (" + person.nameEn() + ")";
    }

    private static String work(FrozenRelease frozen, FrozenRelease.Person person) {
        return frozen.contributions().stream()
                .filter(made -> made.authors().contains(person))
                .map(made -> words(made.kind()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What somebody did, in words that stand after a name. */
    static String words(String kind) {
        return switch (kind) {
            case "CODE" -> "code";
            case "DATASET" -> "data";
            case "TEXT" -> "writing";
            case "MODEL_WEIGHTS" -> "training of models";
            case "MEDIA" -> "images, sound or video";
            case "CLEANING" -> "cleaning of data";
            case "SUPPORT" -> "support of users";
            case "LEGAL" -> "legal work";
            case "OTHER" -> "other help";
            default -> kind.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
