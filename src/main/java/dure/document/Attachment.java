package dure.document;

/** A file carried inside a PDF as the machine-readable data the text was made from. */
public record Attachment(String name, String mediaType, String description, byte[] bytes) {}
