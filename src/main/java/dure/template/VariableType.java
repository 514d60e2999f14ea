package dure.template;

/** What kind of value a variable takes, and so which field asks for it. */
public enum VariableType {
    TEXT,
    PARAGRAPH,
    DATE,
    /** From a day to a day, both included: {@code 2026-01-01/2026-12-31}. */
    PERIOD,
    NUMBER,
    /** Won, as digits. */
    MONEY,
    /** Hundredths, as digits. */
    PERCENT,
    CHOICE,
    /** Several of the choices. */
    CHOICES,
    BOOLEAN,
    /** The name of somebody in the team; of anybody else it is a TEXT. */
    PERSON,
    /** The name of a party. */
    PARTY,
    /** 사업자등록번호: ten digits, the last of which checks the others. */
    BUSINESS_NUMBER,
    LICENSE,
    LIST,
    LICENSES,
    /** A table: for each row a value by the name of its column. */
    ROWS
}
