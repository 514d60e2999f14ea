package dure.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A document as one HTML element for the screen: what is read there is what is printed. Every text is escaped. */
final class HtmlText {

    private final Document document;
    private boolean korean;
    private final StringBuilder out = new StringBuilder();

    HtmlText(Document document) {
        this.document = document;
        this.korean = isKorean(document.info().language());
    }

    String element() {
        out.append("<article class=\"document\" lang=\"");
        out.append(escaped(document.info().language().toLanguageTag())).append("\">\n");
        paragraph("document-mark", document.info().mark());
        document.blocks().forEach(this::block);
        return out.append("</article>\n").toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Title title -> {
                tag("h2", "document-title", Phrase.of(title.text()));
                paragraph("document-subtitle", title.subtitle());
            }
            case Block.Text text -> runs("document-text", null, text.runs());
            case Block.Article article -> tag("h3", "document-article", Phrase.of(heading(article)));
            case Block.Item item -> runs("document-item document-item-" + item.level(), item.label(), item.runs());
            case Block.Pair pair -> pair(pair);
            case Block.Table table -> table(table);
            case Block.Signatures signatures -> signatures(signatures);
            case Block.Annex annex -> {
                paragraph("document-annex-label", annex.label());
                tag("h3", "document-annex", annex.title());
            }
            case Block.Note note -> paragraph("document-note", note.text());
        }
    }

    private String heading(Block.Article article) {
        if (article.heading().isBlank()) {
            return article.label();
        }
        return article.label() + (korean ? "(" : " (") + article.heading() + ")";
    }

    private void pair(Block.Pair pair) {
        Locale language = document.info().language();
        out.append("<div class=\"document-pair\">\n");
        side(pair.left(), language);
        side(pair.right(), pair.rightLanguage());
        out.append("</div>\n");
        korean = isKorean(language);
    }

    private void side(List<Block> blocks, Locale language) {
        korean = isKorean(language);
        out.append("<div class=\"document-pair-side\" lang=\"");
        out.append(escaped(language.toLanguageTag())).append("\">\n");
        blocks.forEach(this::block);
        out.append("</div>\n");
    }

    private static boolean isKorean(Locale language) {
        return language.getLanguage().equals("ko");
    }

    private void runs(String style, @Nullable String label, List<Run> runs) {
        out.append("<p class=\"").append(style).append("\">");
        if (label != null) {
            out.append("<span class=\"document-label\">").append(escaped(label)).append("</span> ");
        }
        runs.forEach(this::run);
        out.append("</p>\n");
    }

    private void run(Run run) {
        if (run.language() == null) {
            changed(run, korean);
            return;
        }
        out.append("<span lang=\"").append(escaped(run.language().toLanguageTag()));
        out.append("\">");
        changed(run, isKorean(run.language()));
        out.append("</span>");
    }

    /** What an amendment takes out or puts in is told to those who only listen, too. */
    private void changed(Run run, boolean inKorean) {
        Run.Change change = run.change();
        if (change == null) {
            words(run);
            return;
        }
        boolean inserted = change == Run.Change.INSERTED;
        String said = inserted ? (inKorean ? "추가" : "added") : (inKorean ? "삭제" : "deleted");
        out.append(inserted ? "<ins>" : "<del>");
        out.append("<span class=\"only-heard\">[").append(said).append("] </span>");
        words(run);
        out.append(inserted ? "</ins>" : "</del>");
    }

    private void words(Run run) {
        String text = run.text();
        if (text == null) {
            out.append("<mark class=\"document-missing\">")
                    .append(korean ? "빈칸" : "blank")
                    .append("</mark>");
        } else if (run.bold()) {
            out.append("<strong>").append(lines(text)).append("</strong>");
        } else {
            out.append(lines(text));
        }
    }

    private void table(Block.Table table) {
        out.append("<div class=\"document-table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
        out.append(escaped(String.join(", ", table.lines().getFirst())));
        out.append("\"><table class=\"document-table\"><thead><tr>");
        table.headers().forEach(cell -> tag("th scope=\"col\"", cell));
        out.append("</tr></thead><tbody>\n");
        for (List<Phrase> row : table.rows()) {
            out.append("<tr>");
            row.forEach(cell -> tag("td", cell));
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>\n");
    }

    private void signatures(Block.Signatures block) {
        runs("document-text", null, block.closing());
        paragraph("document-date", block.date());
        out.append("<div class=\"document-signatures\">\n");
        for (SignatureBox box : block.boxes()) {
            out.append("<section class=\"document-signature\">");
            tag("p", "document-role", box.role());
            out.append("<dl>");
            for (SignatureRow row : box.rows()) {
                tag(row.isSentence() ? "dt class=\"document-sentence\"" : "dt", row.label());
                out.append("<dd>");
                (row.value() == null ? List.of(Run.missing()) : row.value().runs()).forEach(this::run);
                out.append("</dd>");
            }
            out.append("</dl>");
            box.signLabels().forEach(label -> paragraph("document-sign-line", new Phrase(List.of(label))));
            out.append("</section>\n");
        }
        out.append("</div>\n");
    }

    private void paragraph(String style, @Nullable Phrase text) {
        if (text != null && !text.isBlank()) {
            tag("p", style, text);
        }
    }

    private void tag(String name, String style, Phrase text) {
        tag(name + " class=\"" + style + "\"", text);
        out.append('\n');
    }

    private void tag(String opening, Phrase text) {
        String name = opening.split(" ", 2)[0];
        out.append('<').append(opening).append('>');
        text.runs().forEach(this::run);
        out.append("</").append(name).append('>');
    }

    private static String lines(String text) {
        return escaped(text).replace("\r\n", "\n").replace("\n", "<br>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
