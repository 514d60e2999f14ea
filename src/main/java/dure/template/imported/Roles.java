package dure.template.imported;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts that people take in a contract, by the words that its preamble gives them. */
final class Roles {

    /** From the Korean word to the key and the English word. */
    private static final Map<String, List<String>> KNOWN = Map.ofEntries(
            Map.entry("갑", List.of("PARTY_A", "Party A")),
            Map.entry("을", List.of("PARTY_B", "Party B")),
            Map.entry("병", List.of("PARTY_C", "Party C")),
            Map.entry("정", List.of("PARTY_D", "Party D")),
            Map.entry("당사자", List.of("PARTY", "Party")),
            Map.entry("위탁자", List.of("CLIENT", "Client")),
            Map.entry("수탁자", List.of("CONTRACTOR", "Contractor")),
            Map.entry("발주자", List.of("CLIENT", "Client")),
            Map.entry("수급인", List.of("CONTRACTOR", "Contractor")),
            Map.entry("개발자", List.of("DEVELOPER", "Developer")),
            Map.entry("제공자", List.of("DISCLOSER", "Discloser")),
            Map.entry("수령자", List.of("RECIPIENT", "Recipient")),
            Map.entry("양도인", List.of("ASSIGNOR", "Assignor")),
            Map.entry("양수인", List.of("ASSIGNEE", "Assignee")),
            Map.entry("이용허락자", List.of("LICENSOR", "Licensor")),
            Map.entry("이용자", List.of("LICENSEE", "Licensee")),
            Map.entry("저작자", List.of("AUTHOR", "Author")),
            Map.entry("회사", List.of("COMPANY", "Company")),
            Map.entry("대표", List.of("LEAD", "Lead")),
            Map.entry("참여자", List.of("MEMBER", "Member")));

    private static final Pattern NO_PARTY = Pattern.compile(
            ".*(?:계약서?|합의서?|약정|프로젝트|업무|저작물|서비스|당사자들|쌍방|본 건|제품|agreement|contract|parties|project|services?|work|effective date|purpose|software)$",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST = 10;
    private static final int MOST_PARTIES = 20;

    private final Set<String> words = new LinkedHashSet<>();

    /** A role with how many may take it. */
    record Role(String key, String korean, String english, int min, int max) {}

    /** Whether the word names a party; it is a role from now on. */
    boolean add(String word) {
        String clean = PlainText.withoutBraces(PlainText.oneSpace(word));
        if (clean.isEmpty() || NO_PARTY.matcher(clean).matches() || words.size() >= MOST) {
            return false;
        }
        words.add(clean);
        return true;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    List<Role> all() {
        if (words.isEmpty()) {
            return List.of(new Role("PARTY", "당사자", "Party", 2, MOST_PARTIES));
        }
        var roles = new ArrayList<Role>();
        Set<String> keys = new LinkedHashSet<>();
        for (String word : words) {
            List<String> known = KNOWN.get(word);
            String key = known != null ? known.getFirst() : latin(word, roles.size() + 1);
            if (!keys.add(key)) {
                key = "PARTY_" + (roles.size() + 1);
                keys.add(key);
            }
            roles.add(new Role(
                    key, word, known != null ? known.getLast() : word, 1, words.size() == 1 ? MOST_PARTIES : 1));
        }
        return roles;
    }

    private static String latin(String word, int number) {
        String key = word.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_+|_+$", "");
        boolean usable =
                key.matches("[A-Z][A-Z0-9_]{1,30}") && word.codePoints().allMatch(letter -> letter < 128);
        return usable ? key : "PARTY_" + (key.matches("[A-Z]") ? key : number);
    }
}
