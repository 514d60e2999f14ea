package dure.template.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the signature area off the end of a text, since the engine sets it; the sentence before it becomes the closing. */
final class Signatures {

    private static final int SHORT = 60;
    private static final Pattern CLOSING = Pattern.compile(
            "증명하기 위하|증명하기 위해|증하기 위하|증거로 하기|서명.{0,8}날인|기명.{0,4}날인|서명.{0,4}교환|각.{0,4}1통|각.{0,4}한 통|각.{0,4}1부|in witness (?:whereof|of)|have (?:duly )?(?:executed|signed)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTY = Pattern.compile(
            "^[“\"'‘\\[<(]?\\s*(?:갑|을|병|정|동의자|신청인|당사자|대표|참여자|위탁자|수탁자|제공자|수령자|양도인|양수인|발주자|수급인|작성자|party [a-d]|[a-d])\\s*[”\"'’\\]>)]?\\s*(?:[:：/(].*)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD = Pattern.compile(
            "^[\"“(\\[]?\\s*(?:[가-힣A-Za-z()“”\" ]{0,12}\\s)?(?:주\\s*소|성\\s*명|이\\s*름|상\\s*호|회\\s*사\\s*명?|법\\s*인\\s*명|대\\s*표(?:\\s*자|\\s*이\\s*사)?|연\\s*락\\s*처|전\\s*화(?:\\s*번\\s*호)?|휴\\s*대\\s*전\\s*화|생\\s*년\\s*월\\s*일|주민\\s*등록\\s*번호|사업자\\s*(?:등록)?\\s*번호|이\\s*메\\s*일|전자\\s*우편|소\\s*속|직\\s*위|계\\s*좌|서\\s*명(?:\\s*일)?|날\\s*짜|일\\s*자|by|name|title|date|signature|signed|address|e-?mail|company|phone)(?:\\s*[:：(/|_\\[].*|\\s{2,}.*|)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEAL = Pattern.compile(
            "[(（]\\s*(?:인|印|서명|날인|서명\\s*(?:또는|및)\\s*(?:날?인))\\s*[)）]|㊞|서명란|\\(seal\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "^(?:서명일|작성일|계약일|계약\\s*체결일|일자|날짜)?\\s*[:：]?\\s*(?:\\(?\\s*(?:19|20)?[\\d\\s_○]*년[\\d\\s_○]+월[\\d\\s_○]+일\\s*\\)?|\\d{4}[.\\-/]\\s?\\d{1,2}[.\\-/]\\s?\\d{1,2}\\.?)$");
    private static final Pattern ADDRESSEE = Pattern.compile(".{0,30}귀하$|^[_○\\s/|]+$");

    private Signatures() {}

    /** @param closing the sentence before the signatures, or null */
    record Cut(List<Line> lines, @Nullable Line closing) {}

    static Cut cut(Reading reading, List<Line> all) {
        int end = all.size();
        while (end > 0 && belongs(all.get(end - 1))) {
            end--;
        }
        List<Line> area = all.subList(end, all.size());
        boolean signed = !isAllOfAnArticle(all, end)
                && area.stream()
                        .anyMatch(line -> SEAL.matcher(line.text()).find()
                                || FIELD.matcher(line.text()).matches()
                                || DATE.matcher(line.text()).matches());
        Line closing = closing(all, signed ? end : all.size());
        if (!signed && closing == null) {
            return new Cut(all, null);
        }
        if (signed) {
            tell(reading, area);
        }
        int kept = (signed ? end : all.size()) - (closing == null ? 0 : 1);
        return new Cut(new ArrayList<>(all.subList(0, kept)), closing);
    }

    /** Fields right after a heading are the article's own text. */
    private static boolean isAllOfAnArticle(List<Line> all, int end) {
        return end > 0
                && (all.get(end - 1).isHeading()
                        || ArticleHeading.typed(all.get(end - 1).text())
                                .map(heading -> heading.rest().isEmpty())
                                .orElse(false));
    }

    private static boolean belongs(Line line) {
        String text = line.text();
        boolean plain = !line.isHeading() && ArticleHeading.typed(text).isEmpty() && !text.matches("^[①-⑳].*");
        return (plain || text.length() <= SHORT && PARTY.matcher(text).matches())
                && (DATE.matcher(text).matches()
                        || text.length() <= SHORT * 4
                                && !text.endsWith("다.")
                                && (FIELD.matcher(text).matches()
                                        || PARTY.matcher(text).matches()
                                        || SEAL.matcher(text).find()
                                        || ADDRESSEE.matcher(text).matches()));
    }

    private static @Nullable Line closing(List<Line> all, int end) {
        if (end == 0) {
            return null;
        }
        Line last = all.get(end - 1);
        boolean sentence = !last.isHeading()
                && Marker.of(last.text()).isEmpty()
                && ArticleHeading.typed(last.text()).isEmpty()
                && (end < 2 || ArticleHeading.typed(all.get(end - 2).text()).isEmpty());
        return sentence && CLOSING.matcher(last.text()).find() ? last : null;
    }

    private static void tell(Reading reading, List<Line> area) {
        String text = String.join(" / ", area.stream().map(Line::text).toList());
        int place = area.getFirst().place();
        reading.remark(place, text, "signatures");
        for (Line line : area) {
            if (Blanks.asksForResidentNumber(line.text())) {
                reading.remark(line.place(), line.text(), "resident-number");
            }
        }
    }
}
