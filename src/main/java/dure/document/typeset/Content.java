package dure.document.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks that belong to one element of the structure tree; without a tag they are decoration (an artifact). */
public record Content(@Nullable Tag tag, List<Mark> marks) {

    Content lowered(float by) {
        return new Content(tag, marks.stream().map(mark -> mark.lowered(by)).toList());
    }

    Content asDecoration() {
        return new Content(null, marks);
    }
}
