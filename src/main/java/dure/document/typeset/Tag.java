package dure.document.typeset;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A node of the structure tree that screen readers follow; identity counts, each node is one element. */
public final class Tag {

    private final String type;
    private final @Nullable Tag parent;
    private final @Nullable Locale language;

    private Tag(String type, @Nullable Tag parent, @Nullable Locale language) {
        this.type = type;
        this.parent = parent;
        this.language = language;
    }

    static Tag root() {
        return new Tag("Document", null, null);
    }

    Tag child(String childType) {
        return new Tag(childType, this, null);
    }

    Tag child(String childType, Locale inLanguage) {
        return new Tag(childType, this, inLanguage);
    }

    /** The standard structure type, "H2" or "TD". */
    public String type() {
        return type;
    }

    public @Nullable Tag parent() {
        return parent;
    }

    /** The language of what is below, where it is not its parent's. */
    public @Nullable Locale language() {
        return language;
    }

    /** The element below the root that this one belongs to. */
    public Tag part() {
        return parent == null || parent.parent == null ? this : parent.part();
    }
}
