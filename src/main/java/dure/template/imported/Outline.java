package dure.template.imported;

import dure.template.imported.Draft.Article;
import dure.template.imported.Draft.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a contract into articles, by whichever way of heading them the author kept to. */
final class Outline {

    private static final Pattern CHAPTER = Pattern.compile(
            "^제\\s*\\d{1,3}\\s*[장절관편](?=[\\s(（.:]|$).{0,60}$|^(?:Chapter|Part)\\s+(?:\\d{1,3}|[IVXL]+)\\b.{0,80}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANNEX = Pattern.compile(
            "^[\\[<【(]?\\s*(?:별지|별첨|별표|붙임|첨부|부\\s*칙|(?:Annex|Appendix|Exhibit|Schedule)\\b)(?:\\s*[-\\dA-Z제호]*).{0,40}$",
            Pattern.CASE_INSENSITIVE);

    private enum Way {
        TYPED,
        HEADINGS,
        NUMBERED,
        NONE
    }

    private final Reading reading;
    private final List<Line> lines;
    private final Way way;
    private final int level;
    private final List<Line> preamble = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private Ladder ladder = new Ladder();
    private int expected = 1;

    private Outline(Reading reading, List<Line> lines) {
        this.reading = reading;
        this.lines = lines;
        this.level = lines.stream()
                .filter(Line::isHeading)
                .mapToInt(Line::heading)
                .min()
                .orElse(0);
        this.way = way();
    }

    static Draft of(Reading reading, List<Line> lines) {
        var outline = new Outline(reading, lines);
        lines.forEach(outline::add);
        return new Draft(outline.preamble, outline.articles);
    }

    private Way way() {
        if (lines.stream().anyMatch(line -> ArticleHeading.typed(line.text()).isPresent())) {
            return Way.TYPED;
        }
        if (level > 0) {
            return Way.HEADINGS;
        }
        return lines.stream().anyMatch(line -> numbered(line, 1).isPresent()) ? Way.NUMBERED : Way.NONE;
    }

    private void add(Line line) {
        Optional<ArticleHeading> heading = heading(line);
        if (heading.isPresent()) {
            start(line, heading.get());
        } else if (CHAPTER.matcher(line.text()).matches()) {
            reading.remark(line.place(), line.text(), "chapter");
        } else if (articles.isEmpty() && way != Way.NONE) {
            preamble.add(line);
        } else {
            text(line);
        }
    }

    private Optional<ArticleHeading> heading(Line line) {
        if (CHAPTER.matcher(line.text()).matches()) {
            return Optional.empty();
        }
        if (!articles.isEmpty()
                && line.depth() == 0
                && ANNEX.matcher(line.text()).matches()) {
            reading.remark(line.place(), line.text(), "annex");
            return Optional.of(new ArticleHeading("", line.text(), ""));
        }
        return switch (way) {
            case TYPED ->
                line.isHeading() && !articles.isEmpty()
                        ? ArticleHeading.typed(line.text()).or(() -> unnumbered(line))
                        : ArticleHeading.typed(line.text());
            case HEADINGS ->
                line.isHeading() && line.heading() <= level
                        ? Optional.of(ArticleHeading.ofHeading(line.text()))
                        : Optional.empty();
            case NUMBERED -> numbered(line, expected);
            case NONE -> Optional.empty();
        };
    }

    private Optional<ArticleHeading> unnumbered(Line line) {
        return line.heading() <= level && Marker.of(line.text()).isEmpty()
                ? Optional.of(ArticleHeading.ofHeading(line.text()))
                : Optional.empty();
    }

    private static Optional<ArticleHeading> numbered(Line line, int expected) {
        return line.depth() > 1
                ? Optional.empty()
                : ArticleHeading.numbered(line.text())
                        .filter(heading -> heading.number().equals(Integer.toString(expected)));
    }

    private void start(Line line, ArticleHeading heading) {
        if (heading.title().isEmpty()) {
            reading.remark(line.place(), line.text(), "no-title");
        }
        article(line.place(), heading.number().isEmpty() ? null : heading.number(), heading.title());
        expected++;
        if (!heading.rest().isEmpty()) {
            ladder.add(line.with(heading.rest()));
        }
    }

    private void text(Line line) {
        if (articles.isEmpty()) {
            reading.remark(line.place(), "", "no-articles");
            article(line.place(), null, "");
        }
        ladder.add(line);
    }

    private void article(int place, @Nullable String number, String title) {
        List<Step> steps = new ArrayList<>();
        ladder = new Ladder(steps);
        articles.add(new Article(place, number, title, steps));
    }
}
