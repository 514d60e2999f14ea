package dure.template.sheet;

import dure.template.text.YamlPart;
import dure.template.text.YamlText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A clause file in its parts: the front matter's entries and the text of each language. */
public record ClauseSheet(Map<String, Object> front, String korean, String english) {

    private static final Pattern FORM =
            Pattern.compile("---\n(.*?)\n---\n+## ko[ \t]*\n(.*?)\n## en[ \t]*(?:\n(.*))?", Pattern.DOTALL);
    private static final String CONDITION = "applies-if";
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#+[ \t]*");

    public ClauseSheet {
        front = Collections.unmodifiableMap(new LinkedHashMap<>(front));
        korean = text(korean);
        english = text(english);
    }

    /** Empty when the file has not this form; then only its whole text can be edited. */
    public static Optional<ClauseSheet> of(String file, String content) {
        var parts = FORM.matcher(content);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String english = parts.group(3);
            return Optional.of(new ClauseSheet(
                    YamlPart.parse(file, parts.group(1)).entries(), parts.group(2), english == null ? "" : english));
        } catch (dure.template.text.BrokenText unreadable) {
            return Optional.empty();
        }
    }

    public String content() {
        return "---\n" + YamlText.of(front) + "---\n\n## ko\n\n" + korean + "\n\n## en\n\n" + english + "\n";
    }

    /** One language of the title or the summary; empty when there is none. */
    public String text(String name, String language) {
        return new TemplateSheet(front).text(name, language);
    }

    /** What it depends on whether the clause is printed; empty for nothing. */
    public String condition() {
        return new TemplateSheet(front).text(CONDITION);
    }

    /** An empty condition takes it away. */
    public ClauseSheet withCondition(String written) {
        return written.isEmpty() ? without(CONDITION) : with(CONDITION, written);
    }

    public ClauseSheet with(String name, Object value) {
        var changed = new LinkedHashMap<>(front);
        changed.put(name, value);
        return new ClauseSheet(changed, korean, english);
    }

    public ClauseSheet without(String name) {
        var changed = new LinkedHashMap<>(front);
        changed.remove(name);
        return new ClauseSheet(changed, korean, english);
    }

    public ClauseSheet withTexts(String newKorean, String newEnglish) {
        return new ClauseSheet(front, newKorean, newEnglish);
    }

    /** A clause has no headings of its own, and those of its file are not typed. */
    private static String text(String typed) {
        String text = typed.replace("\r\n", "\n").strip();
        String plain = HEADING.matcher(text).replaceAll("").strip();
        return plain.equals(text) ? text : text(plain);
    }
}
