package dure.template.imported;

import dure.template.imported.Piece.Blank;
import dure.template.imported.Piece.Reference;
import dure.template.imported.Piece.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces of one paragraph, and how the files write them: words stay words, whatever signs stand in them. */
record DraftSentence(List<Piece> pieces) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]<&~|]");
    private static final Pattern AT_START = Pattern.compile("^(?:([#+\\->=])|(\\d{1,9})([.)]))");
    private static final Map<String, String> OPEN_PARTICLES =
            Map.of("은", "은(는)", "이", "이(가)", "을", "을(를)", "과", "과(와)", "으로", "(으)로");

    /** Joins neighbouring words, leaves one space between them and none at the ends. */
    static DraftSentence of(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        for (Piece piece : pieces) {
            if (piece instanceof Words next && !joined.isEmpty() && joined.getLast() instanceof Words last) {
                joined.set(joined.size() - 1, new Words(last.text() + next.text()));
            } else {
                joined.add(piece);
            }
        }
        joined.replaceAll(piece -> piece instanceof Words words
                ? new Words(PlainText.withoutBraces(SPACES.matcher(words.text()).replaceAll(" ")))
                : piece);
        if (!joined.isEmpty() && joined.getFirst() instanceof Words first) {
            joined.set(0, new Words(first.text().stripLeading()));
        }
        if (!joined.isEmpty() && joined.getLast() instanceof Words last) {
            joined.set(joined.size() - 1, new Words(last.text().stripTrailing()));
        }
        joined.removeIf(piece -> piece instanceof Words words && words.text().isEmpty());
        return new DraftSentence(joined);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    List<String> names() {
        return pieces.stream()
                .filter(Blank.class::isInstance)
                .map(piece -> ((Blank) piece).name())
                .distinct()
                .toList();
    }

    String spoken() {
        return Piece.spoken(pieces);
    }

    /** As a paragraph of a clause. */
    String markdown(boolean korean) {
        return written(korean, true);
    }

    /** As a sentence of a template, which is no Markdown. */
    String plain(boolean korean) {
        return written(korean, false);
    }

    private String written(boolean korean, boolean markdown) {
        var text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(
                    switch (piece) {
                        case Words words -> markdown ? escaped(words.text(), text.isEmpty()) : words.text();
                        case Reference reference -> "{ref:" + reference.key() + "}";
                        case Blank blank -> written(blank, korean);
                    });
        }
        return text.toString();
    }

    private static String written(Blank blank, boolean korean) {
        if (korean && !blank.particle().isEmpty()) {
            return "{{" + blank.name() + "|" + blank.particle() + "}}";
        }
        return "{{" + blank.name() + "}}" + OPEN_PARTICLES.getOrDefault(blank.particle(), "");
    }

    private static String escaped(String words, boolean atStart) {
        String escaped = MARKDOWN.matcher(words).replaceAll("\\\\$0");
        Matcher start = AT_START.matcher(escaped);
        if (!atStart || !start.find()) {
            return escaped;
        }
        String sign = start.group(1);
        return sign != null ? "\\" + escaped : start.group(2) + "\\" + start.group(3) + escaped.substring(start.end());
    }
}
