package dure.document;

import dure.shared.Sha256;

/** A file that is kept: its content's hash is its name. */
public record StoredFile(Sha256 sha256, String mediaType, long bytes) {}
