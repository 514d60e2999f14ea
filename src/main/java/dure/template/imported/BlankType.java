package dure.template.imported;

import dure.template.VariableType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses from the words around a blank what kind of value goes into it. */
final class BlankType {

    private static final Pattern UNIT = Pattern.compile(
            "^\\s?(%|퍼센트|영업일|개월|개년|시간|[일년주월회명부통건](?=[\\s간이을은전후안내에의씩로과와도만,.()]|부터|까지|마다|$)"
                    + "|(?:calendar |business )?(?:days?|months?|years?|weeks?|hours?|percent|copies)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final List<Guess> GUESSES = List.of(
            new Guess(VariableType.BUSINESS_NUMBER, "사업자\\s?(?:등록)?\\s?번호|business (?:registration )?number"),
            new Guess(VariableType.PERSON, "(?:성\\s?명|이름|담당자|책임자)(?:\\s?\\(.*)?$|^(?:full |your )?name$"),
            new Guess(
                    VariableType.MONEY,
                    "(?:금액|대금|보수|보증금|계약금|중도금|잔금|수수료|위약금|사용료|이용료|가격)$|\\b(?:fee|price|remuneration)$"),
            new Guess(VariableType.DATE, "(?:일자|날짜|기일|시작일|종료일|개시일|만료일|체결일|계약일|납품일|납기일|생년월일|지급일|완료일)$|\\bdates?$"),
            new Guess(
                    VariableType.NUMBER,
                    "(?:일수|개월\\s?수|횟수|비율|지분율|이율|부수|인원)$|%|\\b(?:rate|days|months|years|percent)$"));

    private record Guess(VariableType type, Pattern label) {
        Guess(VariableType type, String label) {
            this(type, Pattern.compile(label, Pattern.CASE_INSENSITIVE));
        }
    }

    private BlankType() {}

    /** What is counted, as the text after a blank says; empty when nothing is. */
    static String unit(String after) {
        Matcher unit = UNIT.matcher(after);
        return unit.find() ? unit.group(1) : "";
    }

    static VariableType of(String label, String after) {
        if (!unit(after).isEmpty()) {
            return VariableType.NUMBER;
        }
        return GUESSES.stream()
                .filter(guess -> guess.label().matcher(label).find())
                .map(Guess::type)
                .findFirst()
                .orElse(VariableType.TEXT);
    }
}
