package dure.template;

/** A file to be kept: the name it is offered under and its bytes. */
public record TemplateFile(String name, byte[] bytes) {}
