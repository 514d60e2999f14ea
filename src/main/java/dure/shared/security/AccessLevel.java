package dure.shared.security;

/** What an account may do in this installation; each level may do all that the next one may. */
public enum AccessLevel {
    OWNER,
    MEMBER,
    OBSERVER;

    public boolean includes(AccessLevel other) {
        return ordinal() <= other.ordinal();
    }
}
