package dure.template.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a clause's front matter says about rights it gives.
 *
 * @param when all of these must hold
 * @param rightsFrom a variable whose chosen values are further rights, or null
 * @param rightsWhen further rights, each with its condition
 * @param workFrom a variable that names the one work it is about, or null: everything of its kinds
 * @param kindsFrom a variable whose chosen values are the kinds of work; null: every kind, or those of {@code licenses}
 * @param sublicensableWhen sublicensable when this holds; null: as {@code sublicensable} says
 * @param licenses prefix of the variables that name the license of each kind ("licenses" for licenses.CODE ...), or null
 * @param licensesFrom a variable that names the licenses for all kinds, or null; without either, any open license
 */
public record GrantNote(
        String from,
        String to,
        List<Condition> when,
        List<String> rights,
        @Nullable String rightsFrom,
        Map<String, Condition> rightsWhen,
        @Nullable String workFrom,
        @Nullable String kindsFrom,
        boolean sublicensable,
        @Nullable Condition sublicensableWhen,
        boolean retroactive,
        boolean survivesEnd,
        @Nullable String licenses,
        @Nullable String licensesFrom) {

    public GrantNote {
        when = List.copyOf(when);
        rights = List.copyOf(rights);
        rightsWhen = Map.copyOf(rightsWhen);
    }

    static GrantNote of(YamlPart note) {
        note.allow(
                "from",
                "to",
                "when",
                "rights",
                "rights-from",
                "rights-when",
                "work-from",
                "kinds-from",
                "sublicensable",
                "sublicensable-when",
                "retroactive",
                "survives-end",
                "licenses",
                "licenses-from");
        return new GrantNote(
                note.text("from"),
                note.text("to"),
                note.conditionList("when"),
                note.texts("rights"),
                note.optionalText("rights-from"),
                note.has("rights-when") ? note.part("rights-when").conditions() : Map.of(),
                note.optionalText("work-from"),
                note.optionalText("kinds-from"),
                note.flag("sublicensable"),
                note.has("sublicensable-when") ? note.condition("sublicensable-when") : null,
                note.flag("retroactive"),
                note.flag("survives-end"),
                note.optionalText("licenses"),
                note.optionalText("licenses-from"));
    }
}
