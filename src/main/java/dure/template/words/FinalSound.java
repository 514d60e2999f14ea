package dure.template.words;

/** The sound a word ends with, as far as Korean readers agree on it. */
enum FinalSound {
    VOWEL,
    RIEUL,
    CONSONANT,
    UNKNOWN;

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINALS = 28;
    private static final int RIEUL_FINAL = 8;

    static FinalSound of(String word) {
        String spoken = withoutBrackets(word);
        return spoken.isEmpty() ? UNKNOWN : ofLast(spoken.charAt(spoken.length() - 1));
    }

    private static FinalSound ofLast(char last) {
        if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
            int last28 = (last - FIRST_SYLLABLE) % FINALS;
            return last28 == 0 ? VOWEL : last28 == RIEUL_FINAL ? RIEUL : CONSONANT;
        }
        return switch (last) {
            case '1', '7', '8' -> RIEUL; // 일 칠 팔
            case '0', '3', '6' -> CONSONANT; // 영 삼 육, and 십 백 천 만 억
            case '2', '4', '5', '9' -> VOWEL; // 이 사 오 구
            default -> UNKNOWN;
        };
    }

    /** Takes away closing quotes and dots, and a bracketed remark at the end: 홍길동(洪吉童) ends as 홍길동. */
    private static String withoutBrackets(String word) {
        String rest = word.strip();
        while (!rest.isEmpty()) {
            char last = rest.charAt(rest.length() - 1);
            int open = rest.lastIndexOf('(');
            if (last == ')' && open > 0) {
                rest = rest.substring(0, open).strip();
            } else if ("\"'”’」』.,".indexOf(last) >= 0) {
                rest = rest.substring(0, rest.length() - 1).strip();
            } else {
                return rest;
            }
        }
        return rest;
    }
}
