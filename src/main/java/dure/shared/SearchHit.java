package dure.shared;

/** One thing found: its kind (message key), its title, a line that tells it apart, and the path of its page. */
public record SearchHit(String kindKey, String title, String subtitle, String path) {}
