package dure.license;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Licenses that Dure knows besides the SPDX list: the Korea Open Government License (공공누리), types 0 to 4. */
@Component
class OwnLicenses {

    /** Edition of our own list; raise it when a condition is reworded. */
    static final String EDITION = "Dure 1";

    private final Map<String, Own> byId = new LinkedHashMap<>();

    OwnLicenses() {
        for (var row : Csv.rows("own-licenses.csv")) {
            var own = new Own(
                    row.get("id"),
                    row.get("name_ko"),
                    row.get("name_en"),
                    row.get("conditions_ko"),
                    row.get("conditions_en"),
                    row.get("source"));
            byId.put(key(own.id()), own);
        }
    }

    Collection<Own> all() {
        return byId.values();
    }

    /** By id; the part after LicenseRef- counts in any case. */
    Optional<Own> find(String id) {
        return Optional.ofNullable(byId.get(key(id)));
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** A license with its conditions in our words, in both languages. */
    record Own(String id, String nameKo, String nameEn, String conditionsKo, String conditionsEn, String source) {

        String name() {
            return nameKo + " (" + nameEn + ")";
        }

        /** What goes into LICENSES/: names, conditions and where the steward publishes them. */
        String text() {
            return """
                    %s
                    %s

                    %s

                    %s

                    %s
                    """.formatted(nameKo, nameEn, conditionsKo, conditionsEn, source);
        }
    }
}
