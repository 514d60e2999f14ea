package dure.template;

/** How this agreement is signed; its sentence about copies follows from it. */
public enum SigningMode {
    ELECTRONIC,
    PAPER
}
