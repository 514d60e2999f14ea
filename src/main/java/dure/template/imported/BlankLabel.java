package dure.template.imported;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a blank is called, from the words right before it, and the variable's name from that. */
final class BlankLabel {

    private static final int LONGEST = 30;
    private static final Pattern BREAK = Pattern.compile("[.,;()（）\\[\\]「」“”\"‘’'/|①-⑳]");
    private static final Pattern COLON = Pattern.compile("([^:：]{1,30})[:：]\\s*$");
    private static final Pattern PARTICLE =
            Pattern.compile("(?<=[가-힣]{2})(?:으로부터|으로는|에서|에게|으로|부터|까지|은|는|이|가|을|를|의|에|로|과|와)$");
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "is", "are", "be", "by", "at", "on", "to", "in", "for", "and", "or", "from",
            "shall", "will", "within", "than", "as", "with", "not", "least", "most", "more", "less", "this", "that",
            "its", "pay", "until", "under", "between", "has", "have", "which", "who", "total", "amount", "sum", "krw",
            "day", "days", "month", "months", "year", "years");
    private static final Set<String> SMALL_KOREAN = Set.of(
            "및", "또는", "금", "일금", "총", "매", "약", "각", "단", "다만", "이상", "이하", "이내", "그", "이", "본", "위", "제", "후", "전",
            "부터", "까지", "동안", "내", "안");
    private static final Set<String> RESERVED = Set.of("total", "net", "vat", "withheld", "tax");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("계약금액", "fee"),
            Map.entry("대금", "fee"),
            Map.entry("보수", "fee"),
            Map.entry("금액", "amount"),
            Map.entry("계약금", "deposit"),
            Map.entry("중도금", "interimPayment"),
            Map.entry("잔금", "balance"),
            Map.entry("성명", "fullName"),
            Map.entry("이름", "fullName"),
            Map.entry("회사명", "company"),
            Map.entry("상호", "company"),
            Map.entry("대표자", "representative"),
            Map.entry("주소", "address"),
            Map.entry("연락처", "contact"),
            Map.entry("전화번호", "phone"),
            Map.entry("이메일", "email"),
            Map.entry("계약기간", "term"),
            Map.entry("기간", "period"),
            Map.entry("시작일", "startDate"),
            Map.entry("종료일", "endDate"),
            Map.entry("계약일", "contractDate"),
            Map.entry("목적", "purpose"),
            Map.entry("프로젝트명", "projectName"),
            Map.entry("프로젝트", "project"),
            Map.entry("업무", "work"),
            Map.entry("법원", "court"),
            Map.entry("비율", "share"),
            Map.entry("계좌번호", "account"),
            Map.entry("은행", "bank"),
            Map.entry("예금주", "accountHolder"),
            Map.entry("저작물", "workTitle"),
            Map.entry("작품명", "workTitle"),
            Map.entry("납품일", "deliveryDate"),
            Map.entry("장소", "place"),
            Map.entry("사업자등록번호", "businessNumber"),
            Map.entry("생년월일", "birthDate"));

    private BlankLabel() {}

    /** The label, or empty where the words before say nothing. */
    static String before(String words) {
        Matcher colon = COLON.matcher(words);
        String near = colon.find() ? colon.group(1) : words;
        String[] parts = BREAK.split(near.replaceAll("[\\s“\"'‘(（\\[「]+$", ""), -1);
        var said = new ArrayList<>(
                Arrays.asList(PlainText.oneSpace(parts[parts.length - 1]).split(" ")));
        said.removeIf(String::isBlank);
        if (colon.reset().find()) {
            return fit(String.join(" ", said.subList(Math.max(0, said.size() - 3), said.size())));
        }
        while (!said.isEmpty() && saysNothing(said.getLast())) {
            said.removeLast();
        }
        return said.isEmpty() ? "" : fit(last(said));
    }

    /** The variable's name without its prefix, or empty where the label has no Latin form. */
    static String name(String label) {
        String known = NAMES.get(label.replace(" ", ""));
        if (known != null) {
            return known;
        }
        var name = new StringBuilder();
        for (String word : label.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty() && (!name.isEmpty() || Character.isLetter(word.charAt(0)))) {
                char first = word.charAt(0);
                name.append(name.isEmpty() ? Character.toLowerCase(first) : Character.toUpperCase(first))
                        .append(word.substring(1));
            }
        }
        boolean latin = label.codePoints().filter(Character::isLetter).allMatch(letter -> letter < 128);
        if (!latin || name.length() > LONGEST) {
            return "";
        }
        return RESERVED.contains(name.toString().toLowerCase(Locale.ROOT)) ? name + "Value" : name.toString();
    }

    private static boolean saysNothing(String word) {
        return SMALL.contains(word.toLowerCase(Locale.ROOT))
                || SMALL_KOREAN.contains(word)
                || word.codePoints().noneMatch(Character::isLetter);
    }

    /** One word in Korean; in English two, unless the first says nothing. */
    private static String last(List<String> said) {
        String word = PARTICLE.matcher(said.getLast()).replaceFirst("");
        if (PlainText.isKorean(word) || said.size() < 2 || saysNothing(said.get(said.size() - 2))) {
            return word;
        }
        String before = said.get(said.size() - 2);
        return PlainText.isKorean(before) ? word : before + " " + word;
    }

    private static String fit(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST ? label : "";
    }
}
