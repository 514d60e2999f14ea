package dure.project;

/** What kind of work a thing is; a project has a default license for each kind it will open. */
public enum WorkKind {
    CODE,
    DATASET,
    TEXT,
    MODEL_WEIGHTS,
    MEDIA
}
