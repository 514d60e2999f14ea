package dure.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A paper with Korean left and English right, long enough for some pages. */
final class BilingualDocuments {

    private static final String KOREAN = "당사자는 공개하기 전의 자료를 이 계약의 목적으로만 쓰고 다른 사람에게 알리지 않으며, 맡은 일을 신의에 따라 성실하게 한다.";
    private static final String ENGLISH =
            "The parties use material that has not been published for the purpose of this agreement only, tell nobody"
                    + " else about it, and do the work they have taken on in good faith.";

    private BilingualDocuments() {}

    static Document of(int articles) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("비밀유지계약서", "계약번호 AG-2026-0003"));
        blocks.add(pair(
                List.of(new Block.Text(List.of(Run.of("아래 당사자들은 다음과 같이 계약을 체결한다.")))),
                List.of(new Block.Text(List.of(Run.of("The parties named below agree as follows."))))));
        for (int i = 1; i <= articles; i++) {
            blocks.add(pair(
                    article("제" + i + "조", "비밀유지", KOREAN, "가.", i),
                    article("Article " + i, "Secrecy", ENGLISH, "(a)", i)));
        }
        blocks.add(SampleDocuments.signatures(2));
        blocks.add(new Block.Annex("[별지 1]", "업무분장표"));
        blocks.add(SampleDocuments.roles(4));
        return new Document(SampleDocuments.info(Locale.KOREAN, "비밀유지계약서", null), blocks);
    }

    static Block.Pair pair(List<Block> left, List<Block> right) {
        return new Block.Pair(left, right, Locale.ENGLISH);
    }

    private static List<Block> article(String label, String heading, String text, String letter, int number) {
        return List.of(
                new Block.Article(label, heading),
                item(1, "①", text.repeat(1 + number % 2)),
                item(1, "②", text),
                item(2, "1.", text),
                item(3, letter, text));
    }

    private static Block.Item item(int level, String label, String text) {
        return new Block.Item(level, label, List.of(Run.of(text)));
    }
}
