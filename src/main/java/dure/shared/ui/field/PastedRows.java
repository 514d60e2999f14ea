package dure.shared.ui.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a spreadsheet gives when several cells are copied: lines, with tabs between the cells. */
final class PastedRows {

    private PastedRows() {}

    /** The cells by the names of the columns from the one that they are pasted into; what does not fit is left out. */
    static List<Map<String, String>> of(String text, List<String> columns) {
        var rows = new ArrayList<Map<String, String>>();
        for (String line : text.split("\\r?\\n|\\r")) {
            if (!line.isBlank()) {
                rows.add(row(line, columns));
            }
        }
        return rows;
    }

    private static Map<String, String> row(String line, List<String> columns) {
        String[] cells = line.split("\t", -1);
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
            row.put(columns.get(i), cells[i].strip());
        }
        return row;
    }
}
