package dure.document;

/** What an uploaded scan really is, whatever its name says. */
public record Scan(String mediaType, int pages) {}
