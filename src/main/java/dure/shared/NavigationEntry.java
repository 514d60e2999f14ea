package dure.shared;

/** A screen in the side navigation: {@code titleKey} is its name, {@code path} its route, {@code icon} a Vaadin icon name such as {@code users}. */
public record NavigationEntry(int order, String titleKey, String path, String icon) {}
