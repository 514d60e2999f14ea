package dure.template;

/** What kind of value a variable takes, and so which field asks for it. */
public enum VariableType {
    TEXT,
    PARAGRAPH,
    DATE,
    NUMBER,
    MONEY,
    CHOICE,
    BOOLEAN,
    LICENSE,
    LIST,
    LICENSES
}
