package dure.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Papers like those Dure prints, for the tests of the engine. */
final class SampleDocuments {

    static final Instant MADE = Instant.parse("2026-11-21T03:00:00Z");

    /** The line of characters that contracts need and fonts lose (quotes, currency, brackets, boxes, rare syllables). */
    static final String HARD_LINE =
            "“갑”과 “을”은 (₩3,000,000)을 「저작권법」 제45조제2항에 따라 □ 동의 ■ 미동의 (인) · 뷁쀍 · 갑,을 50% a@b.kr 洪吉童 ㊞ ㎡";

    private SampleDocuments() {}

    static DocumentInfo info(Locale language, String title, @Nullable String mark) {
        byte[] terms = "{\"number\":\"AG-2026-0001\"}".getBytes(StandardCharsets.UTF_8);
        List<Attachment> attachments =
                List.of(new Attachment("terms.json", "application/json", "Machine-readable terms", terms));
        return new DocumentInfo(
                title,
                language,
                "AG-2026-0001",
                Phrase.of("collaboration v1"),
                "3f9a0c17be42",
                mark == null ? null : Phrase.of(mark),
                MADE,
                attachments);
    }

    static Document of(Block... blocks) {
        return new Document(info(Locale.KOREAN, "표본", null), List.of(blocks));
    }

    static Document korean(int parties) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("공동개발 협업 계약서", "계약번호 AG-2026-0001"));
        blocks.add(new Block.Text(List.of(
                new Run("김가람(이하 “대표”라 한다)", true),
                Run.of("과 아래 서명란에 적은 협업자(이하 “협업자”라 한다)는 「우리말 LLM 사전」을 함께 만들고 그 결과를 누구나 쓸 수"
                        + " 있게 여는 일에 관하여 다음과 같이 계약을 체결한다."))));
        for (int i = 0; i < KOREAN.length; i++) {
            blocks.add(new Block.Article("제" + (i + 1) + "조", KOREAN[i][0]));
            paragraphs(blocks, KOREAN[i]);
        }
        blocks.add(new Block.Text(List.of(Run.of(HARD_LINE))));
        blocks.add(signatures(parties));
        blocks.add(new Block.Note("이하 여백"));
        blocks.add(new Block.Annex("[별지 1]", "업무분장표"));
        blocks.add(roles(12));
        blocks.add(new Block.Note("이하 여백"));
        return new Document(info(Locale.KOREAN, "공동개발 협업 계약서", "검토 전 초안"), blocks);
    }

    static Document english() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("Mutual Non-Disclosure Agreement", "Agreement No. AG-2026-0002"));
        blocks.add(new Block.Text(
                List.of(Run.of("This agreement is made between the parties named below, who work together on"
                        + " the project “Korean LLM Dictionary” and will see each other’s unpublished material."))));
        for (int i = 0; i < ENGLISH.length; i++) {
            blocks.add(new Block.Article("Article " + (i + 1), ENGLISH[i][0]));
            paragraphs(blocks, ENGLISH[i]);
        }
        blocks.add(signatures(2));
        blocks.add(new Block.Note("Nothing is written below this line."));
        return new Document(info(Locale.ENGLISH, "Mutual Non-Disclosure Agreement", null), blocks);
    }

    static Block.Table roles(int rows) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            cells.add(List.of(
                    "역할 " + i,
                    "김가람",
                    i % 3 == 0 ? "없음" : "이나래",
                    i % 2 == 0 ? "표제어 선정, 뜻풀이 초안 작성과 상호 검토, 용례 수집 및 출처 기록" : "자료 정리",
                    "주 " + (i % 9 + 1) + "시간"));
        }
        return Block.Table.of(List.of("역할", "담당", "부담당", "주요 업무", "투입 시간"), cells, List.of(16, 14, 14, 40, 16));
    }

    static Block.Signatures signatures(int parties) {
        List<SignatureBox> boxes = new ArrayList<>();
        for (int i = 1; i <= parties; i++) {
            boxes.add(new SignatureBox(
                    i == 1 ? "대표" : "협업자 " + (i - 1),
                    List.of(
                            new SignatureRow("성명", "홍길동" + i),
                            new SignatureRow("생년월일", i == 2 ? null : "1990. 1. 2."),
                            new SignatureRow("주소", "서울특별시 종로구 세종대로 175, 101동 1203호"),
                            new SignatureRow("연락처", "010-0000-000" + i % 10)),
                    "성명 ________________ (서명 또는 인)"));
        }
        String closing = "본 계약의 성립을 증명하기 위하여 계약서 " + parties + "부를 작성하고 당사자가 서명 또는 날인한 후 각 1부씩 보관한다.";
        return new Block.Signatures(List.of(Run.of(closing)), Phrase.of("2026년 11월 21일"), boxes);
    }

    private static void paragraphs(List<Block> blocks, String[] article) {
        if (article.length == 2) {
            blocks.add(new Block.Item(1, null, List.of(Run.of(article[1]))));
            return;
        }
        int paragraph = 0;
        int sub = 0;
        int letter = 0;
        for (int i = 1; i < article.length; i++) {
            String text = article[i];
            if (text.startsWith("##")) {
                String label = String.valueOf("가나다라마바".charAt(letter++)) + ".";
                blocks.add(new Block.Item(3, label, List.of(Run.of(text.substring(2)))));
            } else if (text.startsWith("#")) {
                letter = 0;
                blocks.add(new Block.Item(2, ++sub + ".", List.of(Run.of(text.substring(1)))));
            } else {
                sub = 0;
                String label = Character.toString('①' + paragraph++);
                blocks.add(new Block.Item(1, label, List.of(Run.of(text))));
            }
        }
    }

    private static final String[][] KOREAN = {
        {"목적", "이 계약은 당사자들이 사전의 자료, 프로그램과 안내서를 함께 만들면서 맡을 일과 결과물의 권리, 공개하는 방법을 미리 정하여 나중의 다툼을 막는 것을 목적으로 한다."},
        {
            "용어의 뜻",
            "이 계약에서 사용하는 용어의 뜻은 다음 각 호와 같다.",
            "#“결과물”이란 당사자가 이 계약에 따라 만든 모든 것으로서 다음 각 목의 것을 말한다.",
            "##프로그램의 소스 코드와 그 설명서",
            "##표제어, 뜻풀이, 용례를 모은 데이터",
            "##그 밖에 당사자들이 서면으로 결과물에 넣기로 한 것",
            "#“기여”란 당사자가 결과물에 더하거나 고친 부분을 말하며, 저장소에 올린 기록이 있으면 그 기록을 먼저 본다.",
            "#“기존 자산”이란 이 계약 전부터 당사자가 가지고 있던 저작물, 도구와 자료를 말한다.",
            "이 계약에서 정하지 않은 용어는 관계 법령과 공개 소프트웨어 분야의 관행에 따라 풀이한다."
        },
        {
            "업무의 분장",
            "각 당사자가 맡을 역할은 [별지 1]의 업무분장표와 같다.",
            "맡은 역할을 제때 할 수 없게 된 당사자는 지체 없이 대표에게 알리고, 대표는 부담당과 협의하여 일이 끊기지 않게 조정한다.",
            "업무분장표는 당사자 전원이 서면(전자문서를 포함한다)으로 합의하여 바꿀 수 있다."
        },
        {
            "결과물의 귀속과 이용허락",
            "결과물의 저작권은 그 부분을 만든 당사자에게 있다.",
            "각 당사자는 대표에게 자기 기여에 관하여 복제, 공중송신, 배포 및 2차적저작물 작성의 권리를 비독점적으로, 대가 없이 허락하며, 대표는 이 권리를 다시 허락할 수 있다.",
            "대표는 프로그램을 Apache-2.0 라이선스로, 안내서를 CC-BY-SA-4.0 라이선스로 공개한다. 다른 라이선스로 바꾸려면 당사자 전원의 동의를 얻어야 한다.",
            "당사자는 자기 기여가 다른 사람의 권리를 침해하지 않음을 확인한다."
        },
        {"비용과 수익", "이 사업은 무상으로 한다. 뜻하지 않게 수익이 생기면 당사자들은 그 사용처를 협의하여 정하고, 협의가 이루어지기 전에는 쓰지 않는다."},
        {
            "비밀유지",
            "당사자는 공개하기 전의 자료를 이 계약의 목적으로만 쓰고 다른 사람에게 알리지 않는다.",
            "다음 각 호의 것은 비밀로 보지 않는다.",
            "#이미 널리 알려진 것",
            "#받기 전부터 가지고 있던 것",
            "#정당한 권한이 있는 제3자에게서 비밀유지 의무 없이 받은 것",
            "#스스로 따로 만든 것",
            "프로젝트의 라이선스로 공개된 결과물은 공개된 때부터 비밀이 아니다."
        },
        {"기간", "이 계약의 기간은 2026년 11월 21일부터 2027년 11월 20일까지로 한다."},
        {
            "탈퇴와 인수인계",
            "당사자는 30일(역일) 전에 서면으로 알리고 탈퇴할 수 있다.",
            "탈퇴하는 당사자는 맡은 일의 자료와 계정을 탈퇴일까지 인계한다. 이미 허락한 권리와 이미 공개된 라이선스는 탈퇴한 뒤에도 그대로 남는다."
        },
        {"분쟁의 해결", "이 계약에 관한 다툼은 먼저 협의로 풀고, 협의가 되지 않으면 대표의 주소지를 관할하는 법원을 제1심 관할법원으로 한다."}
    };

    private static final String[][] ENGLISH = {
        {
            "Purpose",
            "The parties protect what they show each other before publication, so that the work can be opened on the day they choose and not earlier."
        },
        {
            "Confidential information",
            "Confidential information is every file, draft, data set, credential or plan that one party makes available to another for the project and that has not been published.",
            "It does not include information that",
            "#is or becomes public without a breach of this agreement;",
            "#the receiver already had or develops independently without using it;",
            "#a third party entitled to do so gives the receiver without a duty of confidence.",
            "What is released under the project’s open-source license stops being confidential from that moment."
        },
        {
            "Duties of the receiver",
            "The receiver uses confidential information for the project only and keeps it with the care it takes of its own, and at least with reasonable care.",
            "The receiver may pass it on to advisers who are bound to secrecy by law or by contract, and must pass on only what they need.",
            "If a court or an authority demands disclosure, the receiver tells the owner first wherever the law allows it."
        },
        {
            "Return",
            "Within fourteen calendar days after a written request the receiver returns or deletes the material and confirms this in writing. Copies in routine back-ups may remain until they are overwritten."
        },
        {"Term", "This agreement runs from 21 November 2026. Its duties survive its end by three years."}
    };
}
