package dure.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One piece of a document, in reading order. Numbers and labels come ready; the engine only sets them. */
public sealed interface Block {

    /** The document's title, centred, with a line under it (the document number, say). */
    record Title(String text, @Nullable Phrase subtitle) implements Block {
        public Title(String text) {
            this(text, (Phrase) null);
        }

        public Title(String text, String subtitle) {
            this(text, Phrase.of(subtitle));
        }
    }

    /** A plain paragraph: preamble, closing text. */
    record Text(List<Run> runs) implements Block {
        public Text {
            runs = List.copyOf(runs);
        }
    }

    /** An article's heading, "제1조" and "목적" or "Article 1" and "Purpose"; it stays with what follows. */
    record Article(String label, String heading) implements Block {}

    /** A step of the statute ladder: level 1 "①", 2 "1.", 3 "가.", 4 "1)". Without a label: the only paragraph. */
    record Item(int level, @Nullable String label, List<Run> runs) implements Block {
        public Item {
            runs = List.copyOf(runs);
        }
    }

    /**
     * The same matter in two languages, set beside each other: the left side in the document's language, the right side in
     * its own. The blocks of both sides begin at the same height, the first beside the first and so on; a missing one
     * leaves its side empty. Sides hold titles, texts, articles and items only.
     */
    record Pair(List<Block> left, List<Block> right, Locale rightLanguage) implements Block {
        public Pair {
            left = List.copyOf(left);
            right = List.copyOf(right);
            if (left.isEmpty() && right.isEmpty()) {
                throw new IllegalArgumentException("a pair has a side");
            }
            Stream.concat(left.stream(), right.stream()).forEach(Pair::requireRunningText);
        }

        private static void requireRunningText(Block block) {
            if (!(block instanceof Title
                    || block instanceof Text
                    || block instanceof Article
                    || block instanceof Item)) {
                throw new IllegalArgumentException("set this across the page: " + block.getClass());
            }
        }

        /** The blocks of both sides, left before right. */
        public Stream<Block> blocks() {
            return Stream.concat(left.stream(), right.stream());
        }
    }

    /** A table; widths are percentages of the text width, one for each column. The header repeats on each page. */
    record Table(List<Phrase> headers, List<List<Phrase>> rows, List<Integer> widths) implements Block {
        public Table {
            headers = List.copyOf(headers);
            rows = rows.stream().map(List::copyOf).toList();
            widths = List.copyOf(widths);
            if (headers.isEmpty() || widths.size() != headers.size()) {
                throw new IllegalArgumentException("a table needs one width for each of its headers");
            }
        }

        public static Table of(List<String> headers, List<List<String>> rows, List<Integer> widths) {
            return new Table(phrases(headers), rows.stream().map(Table::phrases).toList(), widths);
        }

        private static List<Phrase> phrases(List<String> cells) {
            return cells.stream().map(Phrase::of).toList();
        }

        /** The words of the header and of each row. */
        public List<List<String>> lines() {
            return Stream.concat(Stream.of(headers), rows.stream())
                    .map(row -> row.stream().map(Phrase::text).toList())
                    .toList();
        }
    }

    /** Closing sentence, date and one box for each party, kept together on one page. */
    record Signatures(List<Run> closing, Phrase date, List<SignatureBox> boxes) implements Block {
        public Signatures {
            closing = List.copyOf(closing);
            boxes = List.copyOf(boxes);
        }
    }

    /** The head of an annex, "[별지 1]" and "업무분장표"; it starts a new page. */
    record Annex(Phrase label, Phrase title) implements Block {
        public Annex(String label, String title) {
            this(Phrase.of(label), Phrase.of(title));
        }
    }

    /** Small grey text; the note that ends a part ("이하 여백") is centred. */
    record Note(Phrase text) implements Block {
        public Note(String text) {
            this(Phrase.of(text));
        }
    }
}
