package dure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Korean and English are equals: neither has a text that the other lacks, and every key in the code has a text. */
class TranslationsTest {

    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Pattern USED =
            Pattern.compile("(?:getTranslation|text|say)\\(\\s*\"(([a-z0-9]+)\\.[a-z0-9.-]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @Test
    void koreanAndEnglishHaveTheSameKeysAndArguments() throws IOException {
        var drifted = new ArrayList<String>();
        for (Path korean : files("_ko.properties")) {
            Path english = TEXTS.resolve(korean.getFileName().toString().replace("_ko.", "_en."));
            Properties ko = read(korean);
            Properties en = read(english);
            for (Object key : union(ko, en)) {
                if (!ko.containsKey(key) || !en.containsKey(key)) {
                    drifted.add(korean.getFileName() + ": " + key + " is in one language only");
                } else if (!arguments(ko, key).equals(arguments(en, key))) {
                    drifted.add(korean.getFileName() + ": " + key + " takes different arguments");
                }
            }
        }
        assertThat(drifted).isEmpty();
    }

    @Test
    void everyTextIsAValidMessage() throws IOException {
        for (Path file : files(".properties")) {
            Properties texts = read(file);
            for (Object key : texts.keySet()) {
                String text = texts.getProperty(key.toString());
                assertThat(text).as(file.getFileName() + ": " + key).isNotBlank();
                if (!text.contains("{max}")
                        && !text.contains("{min}")
                        && !text.contains("{value}")
                        && !text.contains("{found}")) {
                    new MessageFormat(text);
                    assertThat(text.replace("''", ""))
                            .as(file.getFileName() + ": " + key + " has a single apostrophe")
                            .doesNotContain("'");
                }
            }
        }
    }

    @Test
    void everyKeyUsedInTheCodeHasAText() throws IOException {
        Set<Object> known = files("_ko.properties").stream()
                .flatMap(f -> read(f).keySet().stream())
                .collect(Collectors.toSet());
        // a short way to say getTranslation may put a beginning of its own before the key
        Set<String> beginnings = known.stream()
                .map(key -> key.toString().replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
        var missing = new ArrayList<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(f -> f.toString().endsWith(".java")).toList()) {
                var matcher = USED.matcher(Files.readString(source));
                while (matcher.find()) {
                    boolean whole = beginnings.contains(matcher.group(2))
                            && !matcher.group(1).endsWith(".");
                    if (whole && !known.contains(matcher.group(1))) {
                        missing.add(source.getFileName() + ": " + matcher.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noViewHoldsALiteralInKorean() throws IOException {
        var literals = new ArrayList<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(f -> f.toString().matches(".*/(ui|shell|web)/.*\\.java"))
                    .toList()) {
                int number = 0;
                for (String line : Files.readAllLines(source)) {
                    number++;
                    String code = line.strip();
                    if (!code.startsWith("*") && !code.startsWith("/") && line.matches(".*\"[^\"]*[가-힣][^\"]*\".*")) {
                        literals.add(source.getFileName() + ":" + number);
                    }
                }
            }
        }
        assertThat(literals).isEmpty();
    }

    private static List<Path> files(String ending) throws IOException {
        try (var files = Files.list(TEXTS)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
        return properties;
    }

    private static Set<Object> union(Properties a, Properties b) {
        var all = new java.util.TreeSet<Object>(a.keySet());
        all.addAll(b.keySet());
        return all;
    }

    private static Set<String> arguments(Properties texts, Object key) {
        return ARGUMENT.matcher(texts.getProperty(key.toString()))
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toSet());
    }
}
