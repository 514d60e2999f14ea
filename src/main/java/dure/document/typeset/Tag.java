package dure.document.typeset;

import org.jspecify.annotations.Nullable;

/** A node of the structure tree that screen readers follow; identity counts, each node is one element. */
public final class Tag {

    private final String type;
    private final @Nullable Tag parent;

    private Tag(String type, @Nullable Tag parent) {
        this.type = type;
        this.parent = parent;
    }

    static Tag root() {
        return new Tag("Document", null);
    }

    Tag child(String childType) {
        return new Tag(childType, this);
    }

    /** The standard structure type, "H2" or "TD". */
    public String type() {
        return type;
    }

    public @Nullable Tag parent() {
        return parent;
    }
}
