package dure.template;

/** Under which heading of the form a variable is asked: 당사자, 내용, 기간, 권리, 대가, 특약. */
public enum VariableGroup {
    PARTIES,
    WORK,
    TERM,
    RIGHTS,
    MONEY,
    SPECIAL
}
