package dure.shared;

import org.jspecify.annotations.Nullable;

/** What an id stands for in a reader's eyes: its name or number, and the page that shows it, if there is one for everybody. */
public record NamedThing(String name, @Nullable String path) {}
