package dure.template;

import dure.document.Block;
import dure.document.Run;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a composed text's articles, numbered as its style says: a ladder of articles, or a plain notice. */
final class ArticleBlocks {

    private final ComposedText text;
    private final Ladder ladder;

    ArticleBlocks(ComposedText text) {
        this.text = text;
        ladder = new Ladder(text.language());
    }

    /** The heading of the article and its steps. */
    List<Block> of(int index) {
        Composed.Article article = text.articles().get(index);
        var blocks = new ArrayList<Block>();
        if (text.template().notice()) {
            blocks.add(new Block.Item(1, (index + 1) + ".", List.of(new Run(article.heading(), true))));
            blocks.addAll(notice(article.steps()));
        } else {
            blocks.add(new Block.Article(article.label(), article.heading()));
            blocks.addAll(ladder.items(article.steps(), 1));
        }
        return blocks;
    }

    /** In a notice paragraphs stand without numbers; only lists have them. */
    private static List<Block> notice(List<Composed> steps) {
        var blocks = new ArrayList<Block>();
        for (Composed step : steps) {
            if (step.table() != null) {
                blocks.add(step.table());
                continue;
            }
            blocks.add(new Block.Item(1, null, step.runs()));
            for (int i = 0; i < step.below().size(); i++) {
                blocks.add(new Block.Item(2, (i + 1) + ")", step.below().get(i).runs()));
            }
        }
        return blocks;
    }
}
