package dure.deliverable;

/** In whose service a contribution was made; it decides who could be the author (저작권법 9조). */
public enum Capacity {
    OWN,
    EMPLOYEE_OF,
    COMMISSIONED_BY
}
