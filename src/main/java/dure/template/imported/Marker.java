package dure.template.imported;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number or bullet that stands typed before a paragraph: its kind, and the text after it.
 *
 * @param kind paragraphs of one kind stand beside each other
 */
record Marker(String kind, String rest) {

    static final String PARAGRAPH = "①";

    private static final List<Form> FORMS = List.of(
            new Form(PARAGRAPH, "[①-⑳㉑-㉟㊱-㊿]"),
            new Form("1.1.1.1", "\\d{1,3}(?:\\.\\d{1,3}){3}\\.?(?=\\s)"),
            new Form("1.1.1", "\\d{1,3}(?:\\.\\d{1,3}){2}\\.?(?=\\s)"),
            new Form("1.1", "\\d{1,3}\\.\\d{1,3}\\.?(?=\\s)"),
            new Form("1.", "\\d{1,3}\\.(?=\\s|[가-힣A-Za-z“\"「(])"),
            new Form("1)", "\\d{1,3}\\)"),
            new Form("(1)", "[(（]\\d{1,3}[)）]"),
            new Form("가.", "[가나다라마바사아자차카타파하]\\.(?=\\s)"),
            new Form("가)", "[가나다라마바사아자차카타파하]\\)"),
            new Form("(가)", "[(（][가나다라마바사아자차카타파하][)）]"),
            new Form("㉠", "[㉠-㉭]"),
            new Form("㉮", "[㉮-㉻]"),
            new Form("ⓐ", "[ⓐ-ⓩ]"),
            new Form("(i)", "\\((?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})\\)"),
            new Form("(a)", "\\([a-z]\\)"),
            new Form("(A)", "\\([A-Z]\\)"),
            new Form("i.", "(?:i{1,3}|iv|vi{1,3}|ix)[.)](?=\\s)"),
            new Form("a.", "[a-z][.)](?=\\s)"),
            new Form("I.", "(?:I{1,3}|IV|VI{0,3}|IX|X{1,2}I{0,3})\\.(?=\\s)"),
            new Form("A.", "[A-Z][.)](?=\\s)"),
            new Form("ㄱ.", "[ㄱ-ㅎ][.)](?=\\s)"),
            new Form("-", "[-–•▪■◦●∙‣▶·ㆍ*+○](?=\\s)"));

    private record Form(String kind, Pattern pattern) {
        Form(String kind, String written) {
            this(kind, Pattern.compile("^(?:" + written + ")\\s*"));
        }
    }

    static Optional<Marker> of(String text) {
        for (Form form : FORMS) {
            var matcher = form.pattern().matcher(text);
            if (matcher.find() && matcher.end() < text.length()) {
                return Optional.of(new Marker(form.kind(), text.substring(matcher.end())));
            }
        }
        return Optional.empty();
    }
}
