package dure.license;

/** How a thing made by others takes part in a deliverable; the answer to "may I?" depends on it. */
public enum InboundRelation {
    /** Included unchanged. */
    COPIED,
    /** Included with changes. */
    MODIFIED,
    TRANSLATED,
    /** A piece of it is included. */
    EXCERPTED,
    /** Called at run time, delivered apart. */
    LINKED_DYN,
    /** Built into the same file. */
    LINKED_STATIC,
    /** Used while building; nothing of it is in the result. */
    BUILD_TOOL,
    /** A model learned from it. */
    TRAINED_ON,
    /** Collected from the web and included. */
    CRAWLED,
    /** What an AI system produced, under that system's license. */
    AI_OUTPUT_OF
}
