package dure.template.imported;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contract taken apart: what stands before the articles, the articles, and the sentence before the signatures. */
record Draft(List<Line> preamble, List<Article> articles) {

    /** An article with its typed number ("5", "5-2"), if it has one. */
    record Article(int place, @Nullable String number, String title, List<Step> steps) {}

    /** A paragraph and what stands under it. */
    record Step(int place, String text, List<Step> below) {
        Step(int place, String text) {
            this(place, text, new ArrayList<>());
        }
    }
}
