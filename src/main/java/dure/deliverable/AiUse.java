package dure.deliverable;

/** How far an AI tool took part in a contribution. */
public enum AiUse {
    NONE,
    ASSISTED,
    GENERATED
}
