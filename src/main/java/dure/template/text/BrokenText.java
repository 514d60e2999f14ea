package dure.template.text;

/** A clause or template file that cannot be used: file, line and reason. Dure does not start with one. */
public class BrokenText extends RuntimeException {

    public BrokenText(String file, int line, String reason) {
        super(file + (line > 0 ? ":" + line : "") + ": " + reason);
    }
}
