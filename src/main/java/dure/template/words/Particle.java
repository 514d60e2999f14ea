package dure.template.words;

import java.util.Arrays;
import java.util.Optional;

/** A Korean particle whose form follows the final sound of the word before it. Where the sound is unknown, both are printed. */
public enum Particle {
    TOPIC("은", "는", "은(는)"),
    SUBJECT("이", "가", "이(가)"),
    OBJECT("을", "를", "을(를)"),
    WITH("과", "와", "과(와)"),
    TOWARD("으로", "로", "(으)로"),
    CALLED("이라", "라", "(이)라");

    private final String afterConsonant;
    private final String afterVowel;
    private final String unknown;

    Particle(String afterConsonant, String afterVowel, String unknown) {
        this.afterConsonant = afterConsonant;
        this.afterVowel = afterVowel;
        this.unknown = unknown;
    }

    /** The particle that an author names by its form after a consonant, as in {@code {{party.name|은}}}. */
    public static Optional<Particle> named(String form) {
        return Arrays.stream(values())
                .filter(particle -> particle.afterConsonant.equals(form))
                .findFirst();
    }

    /** The right form after this word; what stands in brackets or quotes at its end is not read aloud. */
    public String after(String word) {
        return switch (FinalSound.of(word)) {
            case VOWEL -> afterVowel;
            case RIEUL -> this == TOWARD ? afterVowel : afterConsonant;
            case CONSONANT -> afterConsonant;
            case UNKNOWN -> unknown;
        };
    }

    /** Used where the word is missing. */
    public String afterBlank() {
        return unknown;
    }
}
