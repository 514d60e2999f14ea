package dure.template;

import dure.shared.Bilingual;
import dure.template.sheet.TemplateSheet;
import dure.template.text.BrokenText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The annexes of a draft in their order, then the others that the library knows. */
@Component
class AnnexChoices {

    /** The kind whose drafts bring the division of work, the annex that no list fills. */
    private static final String DIVIDES_WORK = "collaboration";

    private final List<Map<String, Object>> library;

    AnnexChoices(ShippedTexts shipped) {
        library = ofLibrary(shipped);
    }

    /** The annexes of all shipped templates; of those with one name, that of the first template in the newest version. */
    static List<Map<String, Object>> ofLibrary(ShippedTexts shipped) {
        var annexes = new LinkedHashMap<String, Map<String, Object>>();
        shipped.templates().stream()
                .flatMap(template -> entries(template.file(), shipped.source(template.file())).stream())
                .forEach(annex -> annexes.putIfAbsent(name(annex), annex));
        return List.copyOf(annexes.values());
    }

    List<AnnexChoice> of(TemplateFiles files, @Nullable TemplateText text) {
        String file = files.template();
        List<Map<String, Object>> own = file == null ? List.of() : entries(file, files.content(file));
        var choices = new ArrayList<AnnexChoice>();
        own.forEach(annex -> choices.add(choice(annex, true, text)));
        library.stream()
                .filter(annex ->
                        isListed(annex) || text != null && text.version().kind().equals(DIVIDES_WORK))
                .filter(annex -> own.stream().noneMatch(there -> name(there).equals(name(annex))))
                .forEach(annex -> choices.add(choice(annex, false, text)));
        return choices;
    }

    private static AnnexChoice choice(Map<String, Object> annex, boolean printed, @Nullable TemplateText text) {
        var sheet = new TemplateSheet(annex);
        String name = name(annex);
        String korean = sheet.text("title", "ko");
        String english = sheet.text("title", "en");
        boolean needed = text != null
                && text.clauses().stream().anyMatch(clause -> clause.variables().contains(name));
        return new AnnexChoice(
                name,
                new Bilingual(korean.isBlank() ? shown(name) : korean, english.isBlank() ? shown(name) : english),
                printed,
                needed,
                annex);
    }

    private static boolean isListed(Map<String, Object> annex) {
        return !new TemplateSheet(annex).text("list").isEmpty();
    }

    private static String shown(String name) {
        return name.isBlank() ? ClauseText.MISSING : name;
    }

    private static String name(Map<String, Object> annex) {
        return new TemplateSheet(annex).text("name");
    }

    /** Empty while the file cannot be read. */
    private static List<Map<String, Object>> entries(String file, String content) {
        try {
            return TemplateSheet.of(file, content).maps("annexes").stream()
                    .map(AnnexChoices::named)
                    .toList();
        } catch (BrokenText unreadable) {
            return List.of();
        }
    }

    private static Map<String, Object> named(Map<?, ?> annex) {
        var entry = new LinkedHashMap<String, Object>();
        annex.forEach((name, value) -> entry.put(String.valueOf(name), value));
        return entry;
    }
}
