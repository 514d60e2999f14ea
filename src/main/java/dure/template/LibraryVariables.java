package dure.template;

import dure.template.text.BrokenText;
import dure.template.text.YamlPart;
import dure.template.text.YamlText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a template takes from the dictionary, as one more file of its own: then no later dictionary changes what it asks. */
@Component
class LibraryVariables {

    private static final String FILE = TemplateFiles.VARIABLES + "library";

    private final ShippedTexts shipped;

    LibraryVariables(ShippedTexts shipped) {
        this.shipped = shipped;
    }

    /** With the entries of the dictionary under these names, but for those that the files define themselves. */
    TemplateFiles with(TemplateFiles files, List<String> used) {
        Set<String> wanted = new LinkedHashSet<>(used);
        wanted.retainAll(shipped.variableSources().keySet());
        files.files().keySet().stream()
                .filter(file -> file.startsWith(TemplateFiles.VARIABLES))
                .flatMap(file -> entries(files, file).orElse(List.of()).stream())
                .forEach(entry -> wanted.remove(entry.name()));
        if (wanted.isEmpty()) {
            return files;
        }
        String name = FILE + ".yaml";
        for (int number = 2; files.files().containsKey(name); number++) {
            name = FILE + "-" + number + ".yaml";
        }
        return files.with(
                name,
                YamlText.of(wanted.stream().map(shipped.variableSources()::get).toList()));
    }

    /** As a draft has them: of what the dictionary knows, the dictionary speaks. */
    TemplateFiles without(TemplateFiles files) {
        TemplateFiles kept = files;
        for (String file : taken(files)) {
            Optional<List<Entry>> entries = entries(files, file);
            if (entries.isPresent()) {
                List<Object> own = entries.get().stream()
                        .filter(entry -> !shipped.variables().containsKey(entry.name()))
                        .map(Entry::source)
                        .toList();
                kept = kept.with(file, own.isEmpty() ? null : YamlText.of(own));
            }
        }
        return kept;
    }

    /** What the files have taken from a dictionary that says something else of it than this one, as this one says it. */
    List<Variable> differing(TemplateFiles files) {
        return taken(files).stream()
                .flatMap(file -> entries(files, file).orElse(List.of()).stream())
                .filter(entry -> !isShipped(entry))
                .flatMap(entry -> Stream.ofNullable(shipped.variables().get(entry.name())))
                .toList();
    }

    /** Whether it says just what the dictionary says. */
    boolean isShipped(YamlPart variable) {
        return variable.has("name") && isShipped(new Entry(variable.text("name"), variable.entries()));
    }

    private boolean isShipped(Entry entry) {
        return entry.source().equals(shipped.variableSources().get(entry.name()));
    }

    private static List<String> taken(TemplateFiles files) {
        return files.files().keySet().stream()
                .filter(file -> file.startsWith(FILE))
                .toList();
    }

    /** Empty while the file cannot be read. */
    private static Optional<List<Entry>> entries(TemplateFiles files, String file) {
        String content = files.content(file);
        try {
            return Optional.of(
                    content.isBlank()
                            ? List.of()
                            : YamlPart.parseList(file, content).stream()
                                    .map(part -> new Entry(part.has("name") ? part.text("name") : "", part.entries()))
                                    .toList());
        } catch (BrokenText unreadable) {
            return Optional.empty();
        }
    }

    private record Entry(String name, Object source) {}
}
