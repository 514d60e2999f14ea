package dure.agreement;

/** A file of an agreement to open or keep: the name it is saved under, and its bytes. */
public record AgreementFile(String name, String mediaType, byte[] bytes) {}
