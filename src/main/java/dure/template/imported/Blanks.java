package dure.template.imported;

import dure.template.VariableType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the blanks of a text and makes a variable of each; the same name in braces or brackets is the same variable. */
final class Blanks {

    private static final Pattern RESIDENT_NUMBER = Pattern.compile(
            "주민\\s?(?:등록)?\\s?번호|resident (?:registration )?(?:no|number)|social security|\\b(?:rrn|ssn)\\b",
            Pattern.CASE_INSENSITIVE);
    /** What the dictionary refuses anywhere in a name or label. */
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("주민|resident|rrn|ssn", Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTICLE = Pattern.compile(
            "^\\s?(?:(은|이|을|과)[(/](?:는|가|를|와)\\)?|(?:(는)\\(은\\)|(가)\\(이\\)|(를)\\(을\\)|(와)\\(과\\))|(\\(으\\)로))");
    private static final Map<String, String> AFTER_CONSONANT =
            Map.of("는", "은", "가", "이", "를", "을", "와", "과", "(으)로", "으로");
    private static final Pattern CHECK_BOX = Pattern.compile("[□☐☑☒]|\\[[ xXvV√✓]\\]");
    /** The second half of a blank for a number in two parts. */
    private static final Pattern REST = Pattern.compile("^\\s*[-–]\\s*[_○*]+");

    private static final Pattern WON = Pattern.compile("^\\s?원(?:\\s?정)?(?![칙고본인])");
    private static final Pattern GOLD = Pattern.compile("(?<![가-힣])(?:일\\s?)?금\\s?$");
    private static final Set<String> FACTS = Set.of("parties.named", "copies", "project.name", "project.goal");

    /** How far back a label may stand. */
    private static final int NEAR = 40;

    private static final int MOST = 500;

    private final String prefix;
    private final Reading reading;
    private final Map<String, DraftVariable> variables = new LinkedHashMap<>();
    private final Map<String, String> named = new HashMap<>();
    private int unnamed;

    Blanks(String prefix, Reading reading) {
        this.prefix = prefix;
        this.reading = reading;
    }

    Collection<DraftVariable> variables() {
        return variables.values();
    }

    static boolean asksForResidentNumber(String text) {
        return RESIDENT_NUMBER.matcher(text).find();
    }

    List<Piece> read(int place, String text) {
        var pieces = new ArrayList<Piece>();
        if (CHECK_BOX.matcher(text).find()) {
            reading.remark(place, text, "check-box");
        }
        Matcher form = BlankForm.ANY.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int end = 0;
        while (form.find()) {
            String before = text.substring(end, form.start());
            Found found = found(form, before, text.substring(form.end()), place);
            if (found != null) {
                add(found.type() == VariableType.MONEY ? GOLD.matcher(before).replaceFirst("") : before, pieces);
                end = after(form.end(), found, text, pieces);
                form.region(end, text.length());
            }
        }
        add(text.substring(end), pieces);
        return pieces;
    }

    /** A blank: the name of its variable, or null where no variable may be. */
    private record Found(@Nullable String name, VariableType type) {}

    private @Nullable Found found(Matcher form, String words, String after, int place) {
        String before = words.substring(Math.max(0, words.length() - NEAR));
        String inside = inside(form);
        if (inside != null && form.group("braces") == null && !BlankForm.isName(inside)) {
            return null;
        }
        if (asksForResidentNumber(before + form.group())) {
            reading.remark(place, before + form.group(), "resident-number");
            return new Found(null, VariableType.TEXT);
        }
        if (inside == null) {
            VariableType type = type(form, BlankLabel.before(before), after);
            String label = type == VariableType.DATE && before.strip().equals("부터") ? "종료일" : BlankLabel.before(before);
            return new Found(variable(label, type, type == VariableType.NUMBER ? BlankType.unit(after) : ""), type);
        }
        return named(form, inside, after, place);
    }

    private static VariableType type(Matcher form, String label, String after) {
        if (form.group("date") != null) {
            return VariableType.DATE;
        }
        return form.group("money") != null ? VariableType.MONEY : BlankType.of(label, after);
    }

    private Found named(Matcher form, String inside, String after, int place) {
        String name = inside.replaceFirst("\\|.*", "").strip();
        if (name.isEmpty() || name.startsWith("#") || name.startsWith("^") || name.startsWith("/")) {
            reading.remark(place, form.group(), "condition");
            return new Found(null, VariableType.TEXT);
        }
        VariableType type = BlankType.of(name, after);
        String known = FACTS.contains(name) ? name : named.get(name.toLowerCase(Locale.ROOT));
        if (known == null) {
            known = variable(name, type, "");
            named.put(name.toLowerCase(Locale.ROOT), known);
        }
        DraftVariable same = variables.get(known);
        return new Found(known, same == null ? type : same.type());
    }

    private static @Nullable String inside(Matcher form) {
        String braces = form.group("braces");
        String square = form.group("square");
        return braces != null ? braces : square != null ? square : form.group("angle");
    }

    private String variable(String written, VariableType type, String unit) {
        if (variables.size() >= MOST) {
            throw Reading.refused("too-many-blanks", MOST);
        }
        String label = LOOKS_LIKE_ONE.matcher(written).find() ? "" : written;
        String name = BlankLabel.name(label);
        if (label.isBlank() || name.isEmpty()) {
            unnamed++;
            name = "blank" + unnamed;
        }
        String free = prefix + "." + name;
        for (int i = 2; variables.containsKey(free); i++) {
            free = prefix + "." + name + i;
        }
        String counted = unit.isEmpty() ? "" : "(" + unit + ")";
        variables.put(
                free,
                label.isBlank()
                        ? new DraftVariable(free, type, "빈칸 " + unnamed, "Blank " + unnamed)
                        : new DraftVariable(free, type, label + counted, label + counted));
        return free;
    }

    /** Adds the blank and says where the text goes on: after its particle and the unit that the engine prints itself. */
    private static int after(int end, Found found, String text, List<Piece> pieces) {
        if (found.name() == null) {
            Matcher rest = REST.matcher(text.substring(end));
            return rest.find() ? end + rest.end() : end;
        }
        int at = end;
        Matcher won = WON.matcher(text.substring(at));
        if (found.type() == VariableType.MONEY && won.find()) {
            at += won.end();
        }
        Matcher particle = PARTICLE.matcher(text.substring(at));
        String form = "";
        if (particle.find()) {
            at += particle.end();
            for (int group = 1; group <= particle.groupCount(); group++) {
                String written = particle.group(group);
                form = written == null ? form : AFTER_CONSONANT.getOrDefault(written, written);
            }
        }
        pieces.add(new Piece.Blank(found.name(), form));
        return at;
    }

    private static void add(String words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words));
        }
    }
}
