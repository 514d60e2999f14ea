package dure.template;

import dure.shared.Bilingual;
import dure.template.words.Particle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a document names its parties: 김민준(이하 “대표”라 한다)과 이도윤, 박서연(이하 각각 “참여자”라 한다). */
final class PartyWords {

    private final TemplateText template;
    private final List<Party> parties;
    private final boolean korean;

    PartyWords(TemplateText template, List<Party> parties, Locale language) {
        this.template = template;
        this.parties = parties;
        this.korean = language.equals(Locale.KOREAN);
    }

    /** All parties with their short names, role by role; empty while a role has nobody. */
    Optional<String> all() {
        var words = new StringBuilder();
        for (PartyRole role : template.version().partyRoles()) {
            Optional<String> named = named(role.key());
            if (named.isEmpty()) {
                return named;
            }
            if (!words.isEmpty()) {
                words.append(korean ? Particle.WITH.after(words.toString()) + " " : " and ");
            }
            words.append(named.get());
        }
        return Optional.of(words.toString());
    }

    /** The parties of a role with the short name that the text uses from there on. */
    Optional<String> named(String role) {
        return names(role).map(names -> names + shortName(role));
    }

    Optional<String> names(String role) {
        List<String> names = parties.stream()
                .filter(party -> party.role().equals(role))
                .map(this::name)
                .toList();
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            return Optional.empty();
        }
        if (korean || names.size() == 1) {
            return Optional.of(String.join(", ", names));
        }
        return Optional.of(String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast());
    }

    /** As the person writes it: never romanised by us. */
    String name(Party party) {
        String english = party.nameEn();
        return korean || english == null || english.isBlank() ? party.name() : english;
    }

    private String shortName(String role) {
        Bilingual word = template.role(role).word();
        boolean several =
                parties.stream().filter(party -> party.role().equals(role)).count() > 1;
        if (korean) {
            return "(이하 " + (several ? "각각 " : "") + "“" + word.ko() + "”" + Particle.CALLED.after(word.ko()) + " 한다)";
        }
        String article = "AEIOU".indexOf(word.en().charAt(0)) < 0 ? "a" : "an";
        return several ? " (each " + article + " “" + word.en() + "”)" : " (the “" + word.en() + "”)";
    }
}
