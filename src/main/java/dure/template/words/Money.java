package dure.template.words;

import java.util.Locale;

/** Amounts in won as contracts write them: 일금 삼백만원정(₩3,000,000); KRW 3,000,000 (three million won). */
public final class Money {

    private static final String[] DIGITS = {"", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"};
    private static final String[] PLACES = {"", "십", "백", "천"};
    private static final String[] MYRIADS = {"", "만", "억", "조", "경"};
    private static final String[] TO_NINETEEN = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] THOUSANDS = {
        "", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion"
    };

    private Money() {}

    public static String written(long won, Locale language) {
        String grouped = String.format(Locale.ROOT, "%,d", won);
        return language.getLanguage().equals("ko")
                ? "일금 " + korean(won) + "원정(₩" + grouped + ")"
                : "KRW " + grouped + " (" + english(won) + " won)";
    }

    /** In a table: 3,000,000원; KRW 3,000,000. */
    public static String inTable(long won, Locale language) {
        String grouped = String.format(Locale.ROOT, "%,d", won);
        return language.getLanguage().equals("ko") ? grouped + "원" : "KRW " + grouped;
    }

    /** 일 is always written before 십, 백, 천 and 만, so that nothing can be added in front. */
    public static String korean(long number) {
        requireNatural(number);
        if (number == 0) {
            return "영";
        }
        var words = new StringBuilder();
        int group = 0;
        for (long rest = number; rest > 0; rest /= 10_000, group++) {
            int four = (int) (rest % 10_000);
            if (four > 0) {
                words.insert(0, koreanGroup(four) + MYRIADS[group]);
            }
        }
        return words.toString();
    }

    public static String english(long number) {
        requireNatural(number);
        if (number == 0) {
            return TO_NINETEEN[0];
        }
        var words = new StringBuilder();
        int group = 0;
        for (long rest = number; rest > 0; rest /= 1_000, group++) {
            int three = (int) (rest % 1_000);
            if (three > 0) {
                words.insert(0, englishGroup(three) + THOUSANDS[group] + (words.isEmpty() ? "" : " "));
            }
        }
        return words.toString();
    }

    private static String koreanGroup(int four) {
        var words = new StringBuilder();
        int place = 0;
        for (int rest = four; rest > 0; rest /= 10, place++) {
            if (rest % 10 > 0) {
                words.insert(0, DIGITS[rest % 10] + PLACES[place]);
            }
        }
        return words.toString();
    }

    private static String englishGroup(int three) {
        String hundreds = three >= 100 ? TO_NINETEEN[three / 100] + " hundred" : "";
        int below = three % 100;
        if (below == 0) {
            return hundreds;
        }
        String rest = below < 20
                ? TO_NINETEEN[below]
                : TENS[below / 10] + (below % 10 == 0 ? "" : "-" + TO_NINETEEN[below % 10]);
        return hundreds.isEmpty() ? rest : hundreds + " " + rest;
    }

    private static void requireNatural(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("no words for a negative amount");
        }
    }
}
