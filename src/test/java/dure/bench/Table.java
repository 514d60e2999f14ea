package dure.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, each line beside the floor it was measured with in the same run. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    Table(String title) {
        lines.add("");
        lines.add("== " + title + " (" + System.getProperty("java.vm.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores)");
        lines.add("%-58s %12s %12s %8s  %s".formatted("what", "value", "floor", "ratio", "floor is"));
    }

    void add(String what, double value, String unit, double floor, String floorIs) {
        lines.add(String.format(
                Locale.ROOT,
                "%-58s %9.2f %-2s %9.2f %-2s %8.1f  %s",
                what,
                value,
                unit,
                floor,
                unit,
                value / floor,
                floorIs));
    }

    void add(String what, double value, String unit) {
        lines.add(String.format(Locale.ROOT, "%-58s %9.2f %-2s", what, value, unit));
    }

    void print() {
        lines.forEach(System.out::println);
    }
}
