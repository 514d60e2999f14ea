package dure.template;

/** The rights that an agreement can grant (저작권법 16 to 22, 93; 특허법 for the last). */
public enum WorkRight {
    REPRODUCE,
    PUBLIC_TRANSMIT,
    DISTRIBUTE,
    PERFORM,
    EXHIBIT,
    RENT,
    DERIVE,
    DATABASE,
    PATENT
}
