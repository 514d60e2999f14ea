package dure.document.typeset;

import dure.document.Block;
import dure.document.Document;
import dure.document.typeset.TextSetter.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets a document: blocks to strips, strips to pages, and what is on every page. */
public final class Typesetter {

    private final Document document;
    private final Words words;
    private final LineBreaker breaker;
    private final TextSetter text;
    private final TableSetter tables;
    private final SignatureSetter signatures;
    private final PairSetter pairs;
    private final Story story;
    private final Tag root = Tag.root();

    private Typesetter(Document document, Typefaces faces) {
        this.document = document;
        this.words = Words.in(document.info().language());
        this.breaker = new LineBreaker(faces, words);
        this.text = new TextSetter(breaker);
        this.tables = new TableSetter(text);
        this.signatures = new SignatureSetter(text);
        this.pairs = new PairSetter(faces, document.info().language(), headingType());
        this.story = new Story(root, words, faces, Story.Look.page(headingType()));
    }

    /** The pages of a document; refuses characters no font prints. */
    public static List<Page> pages(Document document, Typefaces faces) {
        Typesetter setter = new Typesetter(document, faces);
        List<Page> pages = new Paginator().pages(setter.strips());
        new PageFurniture(document, setter.breaker).addTo(pages);
        return pages;
    }

    private List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            List<Strip> set = set(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
            strips.addAll(Flow.leads(blocks, i) ? TextSetter.lastHeldToNext(set) : set);
        }
        return strips;
    }

    private List<Strip> set(Block block, @Nullable Block next) {
        if (!(block instanceof Block.Item)) {
            story.closeLists();
        }
        return switch (block) {
            case Block.Title title -> story.set(title);
            case Block.Text paragraph -> story.set(paragraph);
            case Block.Article article -> story.set(article);
            case Block.Item item -> story.set(item);
            case Block.Pair pair -> pairs.pair(root, pair);
            case Block.Table table -> tables.table(root, table);
            case Block.Signatures signing -> signatures.signatures(root, signing);
            case Block.Annex annex -> annex(annex);
            case Block.Note note -> note(note, next);
        };
    }

    private List<Strip> annex(Block.Annex annex) {
        List<Strip> strips = new ArrayList<>(
                text.paragraph(root.child("P"), annex.label().runs(), Style.ANNEX_LABEL, Column.PAGE, 0));
        strips.set(
                0,
                strips.getFirst()
                        .onNewPage()
                        .bookmarked(annex.label().text() + " " + annex.title().text()));
        strips = TextSetter.lastHeldToNext(strips);
        strips.addAll(
                text.paragraph(root.child(headingType()), annex.title().runs(), Style.ANNEX_TITLE, Column.PAGE, 4));
        strips.add(Strip.of(0, 8, List.of()));
        return strips;
    }

    /** Headings start with level 1, also in a paper without a title. */
    private String headingType() {
        return document.blocks().stream()
                        .flatMap(block -> block instanceof Block.Pair pair ? pair.blocks() : Stream.of(block))
                        .anyMatch(Block.Title.class::isInstance)
                ? "H2"
                : "H1";
    }

    private List<Strip> note(Block.Note note, @Nullable Block next) {
        boolean endsPart = next == null || next instanceof Block.Annex;
        Style style = endsPart ? Style.NOTE.aligned(Style.Align.CENTRE) : Style.NOTE;
        return text.paragraph(root.child("P"), note.text().runs(), style, Column.PAGE, endsPart ? 16 : 6);
    }
}
