package dure.document;

import org.jspecify.annotations.Nullable;

/** One line of a party's box; a null value is missing. */
public record SignatureRow(String label, @Nullable String value) {}
