package dure.template.text;

import java.util.List;

/** One paragraph or item of a clause and the items under it. When its text comes out empty it falls away with them. */
public record Step(List<Inline> text, List<Step> below, int line) {

    public Step {
        text = List.copyOf(text);
        below = List.copyOf(below);
    }
}
