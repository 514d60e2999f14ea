package dure.template.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clause's front matter says about the rights it gives.
 *
 * @param licenses prefix of the variables that name the license of each kind ("licenses" for licenses.CODE ...), or null: any
 *     open license, every kind
 */
public record GrantNote(
        String from,
        String to,
        List<String> rights,
        boolean sublicensable,
        boolean retroactive,
        boolean survivesEnd,
        @Nullable String licenses) {}
