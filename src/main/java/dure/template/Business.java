package dure.template;

/** What a party that is a registered business signs as: its registration number and who represents it. */
public record Business(String number, String representative) {}
