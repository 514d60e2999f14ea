package dure.deliverable;

/** What a deliverable is in copyright law; it decides presumptions (저작권법 9조, 45조 2항) and the database maker's right (93조). */
public enum LegalKind {
    PROGRAM,
    LITERARY,
    COMPILATION_OR_DB,
    AUDIOVISUAL,
    OTHER;

    static LegalKind of(DeliverableKind kind) {
        return switch (kind) {
            case CODE, MODEL_WEIGHTS -> PROGRAM;
            case DATASET -> COMPILATION_OR_DB;
            case TEXT -> LITERARY;
            case MEDIA -> AUDIOVISUAL;
            case MIXED -> OTHER;
        };
    }
}
