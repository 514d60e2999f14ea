package dure.document.typeset;

import dure.document.Block;
import dure.document.typeset.TextSetter.Column;
import java.util.ArrayList;
import java.util.List;

/** Sets running text in one column and one language: titles, articles, paragraphs and the ladder. */
final class Story {

    private final Tag root;
    private final Words words;
    private final TextSetter text;
    private final Look look;
    private final LadderSetter ladder;

    Story(Tag root, Words words, Typefaces faces, Look look) {
        this.root = root;
        this.words = words;
        this.text = new TextSetter(new LineBreaker(faces, words));
        this.look = look;
        this.ladder = new LadderSetter(text, look.column(), look.body());
    }

    /** The column and its styles; articles are headings of the given type. */
    record Look(Column column, Style title, Style article, Style body, String articleType) {
        static Look page(String articleType) {
            return new Look(Column.PAGE, Style.TITLE, Style.ARTICLE, Style.BODY, articleType);
        }

        static Look side(Column column, String articleType) {
            return new Look(column, Style.SIDE_TITLE, Style.SIDE_ARTICLE, Style.SIDE_BODY, articleType);
        }
    }

    List<Strip> set(Block block) {
        if (!(block instanceof Block.Item)) {
            closeLists();
        }
        return switch (block) {
            case Block.Title title -> title(title);
            case Block.Text paragraph ->
                text.paragraph(root.child("P"), paragraph.runs(), look.body(), look.column(), 6);
            case Block.Article article -> heading(words.article(article.label(), article.heading()));
            case Block.Item item -> ladder.item(root, item);
            default -> throw new IllegalArgumentException("not running text: " + block.getClass());
        };
    }

    void closeLists() {
        ladder.close();
    }

    private List<Strip> title(Block.Title title) {
        List<Strip> strips =
                new ArrayList<>(text.paragraph(root.child("H1"), title.text(), look.title(), look.column(), 0));
        if (title.subtitle() != null) {
            strips = TextSetter.lastHeldToNext(strips);
            strips.addAll(text.paragraph(root.child("P"), title.subtitle().runs(), Style.SUBTITLE, look.column(), 3));
        }
        strips.add(Strip.of(0, 14, List.of()));
        return strips;
    }

    private List<Strip> heading(String heading) {
        Tag tag = root.child(look.articleType());
        List<Strip> strips = new ArrayList<>(text.paragraph(tag, heading, look.article(), look.column(), 14));
        strips.set(0, strips.getFirst().bookmarked(heading));
        return strips;
    }
}
