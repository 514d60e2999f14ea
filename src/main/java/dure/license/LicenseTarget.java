package dure.license;

/** What a license is made for; the same words as the kinds of deliverables. */
public enum LicenseTarget {
    CODE,
    DATASET,
    TEXT,
    MODEL_WEIGHTS,
    MEDIA
}
