package dure.shared;

/** One part of the settings: {@code titleKey} and {@code textKey} name and explain it, {@code path} is its route. Shown when its view may be entered. */
public record SettingsEntry(int order, String titleKey, String textKey, String path) {}
