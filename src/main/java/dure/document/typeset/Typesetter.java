package dure.document.typeset;

import dure.document.Block;
import dure.document.Document;
import dure.document.typeset.TextSetter.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets a document: blocks to strips, strips to pages, and what is on every page. */
public final class Typesetter {

    private final Document document;
    private final Words words;
    private final LineBreaker breaker;
    private final TextSetter text;
    private final TableSetter tables;
    private final SignatureSetter signatures;
    private final LadderSetter ladder;
    private final Tag root = Tag.root();

    private Typesetter(Document document, Typefaces faces) {
        this.document = document;
        this.words = Words.in(document.info().language());
        this.breaker = new LineBreaker(faces, words);
        this.text = new TextSetter(breaker);
        this.tables = new TableSetter(text);
        this.signatures = new SignatureSetter(text);
        this.ladder = new LadderSetter(text);
    }

    /** The pages of a document; refuses characters no font prints. */
    public static List<Page> pages(Document document, Typefaces faces) {
        Typesetter setter = new Typesetter(document, faces);
        List<Page> pages = new Paginator().pages(setter.strips());
        new PageFurniture(document.info(), setter.words, setter.breaker).addTo(pages);
        return pages;
    }

    private List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            @Nullable Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            if (!(block instanceof Block.Item)) {
                ladder.close();
            }
            List<Strip> set = block instanceof Block.Note note ? note(note, next) : set(block);
            strips.addAll(next != null && leadsTo(block, next) ? TextSetter.lastHeldToNext(set) : set);
        }
        return strips;
    }

    private List<Strip> set(Block block) {
        return switch (block) {
            case Block.Title title -> title(title);
            case Block.Text paragraph -> text.paragraph(root.child("P"), paragraph.runs(), Style.BODY, Column.PAGE, 6);
            case Block.Article article -> heading(words.article(article.label(), article.heading()));
            case Block.Item item -> ladder.item(root, item);
            case Block.Table table -> tables.table(root, table);
            case Block.Signatures signing -> signatures.signatures(root, signing);
            case Block.Annex annex -> annex(annex);
            case Block.Note note -> note(note, null);
        };
    }

    /**
     * What a block needs below it on the same page: a heading its text, an introduction its list or table, the end of a
     * part its mark. Signatures never stand on a page without words of the contract.
     */
    private static boolean leadsTo(Block block, Block next) {
        return switch (next) {
            case Block.Table table -> true;
            case Block.Signatures signatures -> true;
            case Block.Note note -> true;
            case Block.Item below when block instanceof Block.Item item -> below.level() > item.level();
            default -> block instanceof Block.Article || block instanceof Block.Annex || block instanceof Block.Title;
        };
    }

    private List<Strip> title(Block.Title title) {
        List<Strip> strips =
                new ArrayList<>(text.paragraph(root.child("H1"), title.text(), Style.TITLE, Column.PAGE, 0));
        if (title.subtitle() != null) {
            strips = TextSetter.lastHeldToNext(strips);
            strips.addAll(text.paragraph(root.child("P"), title.subtitle(), Style.SUBTITLE, Column.PAGE, 3));
        }
        strips.add(Strip.of(0, 14, List.of()));
        return strips;
    }

    private List<Strip> heading(String heading) {
        List<Strip> strips =
                new ArrayList<>(text.paragraph(root.child(headingType()), heading, Style.ARTICLE, Column.PAGE, 14));
        strips.set(0, strips.getFirst().bookmarked(heading));
        return strips;
    }

    private List<Strip> annex(Block.Annex annex) {
        List<Strip> strips =
                new ArrayList<>(text.paragraph(root.child("P"), annex.label(), Style.ANNEX_LABEL, Column.PAGE, 0));
        strips.set(0, strips.getFirst().onNewPage().bookmarked(annex.label() + " " + annex.title()));
        strips = TextSetter.lastHeldToNext(strips);
        strips.addAll(text.paragraph(root.child(headingType()), annex.title(), Style.ANNEX_TITLE, Column.PAGE, 4));
        strips.add(Strip.of(0, 8, List.of()));
        return strips;
    }

    /** Headings start with level 1, also in a paper without a title. */
    private String headingType() {
        return document.blocks().stream().anyMatch(Block.Title.class::isInstance) ? "H2" : "H1";
    }

    private List<Strip> note(Block.Note note, @Nullable Block next) {
        boolean endsPart = next == null || next instanceof Block.Annex;
        Style style = endsPart ? Style.NOTE.aligned(Style.Align.CENTRE) : Style.NOTE;
        return text.paragraph(root.child("P"), note.text(), style, Column.PAGE, endsPart ? 16 : 6);
    }
}
