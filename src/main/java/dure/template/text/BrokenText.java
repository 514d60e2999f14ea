package dure.template.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is wrong in a clause or template file: file, line and reason. Dure does not start with a broken file of its own; to a
 * team that writes one the reason is said in the reader's language.
 */
public class BrokenText extends RuntimeException {

    private static final String PREFIX = "template.problem.";
    private static final String WORDS = "i18n/template-problem";

    private final String file;
    private final int line;
    private final String messageKey;
    private final transient List<Object> args;

    /** {@code problem} is a message key without its beginning; {@code line} 0 stands for the whole file. */
    public BrokenText(String file, int line, String problem, Object... args) {
        super(file + (line > 0 ? ":" + line : "") + ": " + english(PREFIX + problem, args), null, false, false);
        this.file = file;
        this.line = line;
        this.messageKey = PREFIX + problem;
        this.args = List.of(args);
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> args() {
        return args;
    }

    /** For texts that must not be broken: the first problem ends the reading. */
    public void raise() {
        throw this;
    }

    private static String english(String key, Object... args) {
        return MessageFormat.format(
                ResourceBundle.getBundle(WORDS, Locale.ENGLISH).getString(key), args);
    }
}
