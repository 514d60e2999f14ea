package dure.e2e;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What somebody enters into the draft of each kind of agreement, beyond what is there already. */
final class Kinds {

    private static final LocalDate IN_A_MONTH = LocalDate.now().plusMonths(1);

    private Kinds() {}

    /** By the key of its template. */
    static Map<String, Consumer<Screen>> all() {
        var kinds = new LinkedHashMap<String, Consumer<Screen>>();
        kinds.put("collaboration", draft -> {});
        kinds.put("nda", draft -> draft.write("이용 목적", "공개 전 평가 문항을 함께 검토하기 위하여"));
        kinds.put("service", Kinds::service);
        kinds.put("assignment-of-rights", draft -> {
            work(draft);
            draft.answer("데이터베이스제작자의 권리", "포함함");
            draft.answer("2차적저작물작성권", "포함함");
            fee(draft);
        });
        kinds.put("license-of-work", draft -> {
            work(draft);
            draft.answer("데이터베이스제작자의 권리", "포함함");
            draft.answer("2차적저작물작성권", "포함함");
            draft.answer("재허락", "공개 라이선스로 누구에게나 재허락");
            draft.choose("대가의 지급", "대가 없음(무상)");
        });
        kinds.put("cla", draft -> {});
        kinds.put("joint-work", Kinds::jointWork);
        kinds.put("privacy-consent", draft -> {});
        kinds.put("charter", draft -> draft.write("모이는 때", "격주 화요일 저녁 9시"));
        kinds.put("certificate", Kinds::certificate);
        return kinds;
    }

    private static void service(Screen draft) {
        draft.writeCell("과업", 0, "표제어 3천 개 검수");
        draft.writeCell("넘길 결과물", 0, "검수 기록");
        draft.writeCell("합격 기준", 0, "검수 지침에 맞을 것");
        draft.writeCell("결과물", 1, "검수 기록");
        draft.writeCell("넘기는 날", 1, IN_A_MONTH.toString());
        fee(draft);
    }

    private static void fee(Screen draft) {
        draft.write("대가(원)", "3,000,000");
        draft.see("일금 삼백만원정(₩3,000,000)");
        draft.answer("세금", "사업소득 3.3% 원천징수");
        draft.see("원천징수 99,000원 → 실지급 2,901,000원");
    }

    private static void work(Screen draft) {
        draft.write("저작물의 제호", "형태소 데이터셋");
        draft.tick("데이터셋");
        draft.write("저작물의 내용", "저장소 dictionary의 v1.0에 든 형태소 분석 데이터");
        draft.tick("복제권");
        draft.tick("공중송신권");
        draft.tick("배포권");
    }

    private static void jointWork(Screen draft) {
        draft.write("저작물의 제호", "뜻풀이 사전");
        draft.answer("저작물의 종류", "데이터셋(사전, 말뭉치를 포함한다)");
        draft.answer("지분", "백분율로 정함");
        draft.writeCell("맡은 부분", 0, "올림말");
        draft.writeCell("지분(%)", 0, "60");
        draft.see("합계 60% / 100%");
        draft.writeCell("맡은 부분", 1, "뜻풀이");
        draft.writeCell("지분(%)", 1, "40");
        draft.see("합계 100% / 100%");
        draft.answer("공개 밖의 이용을 정하는 방법", "모두의 합의");
        draft.answer("2차적저작물 작성(번역·수정·개작)의 허락", "허락함");
    }

    private static void certificate(Screen draft) {
        draft.write("맡은 역할 1번째 줄", "데이터 수집");
        draft.write("함께한 기간: 시작하는 날", LocalDate.of(2026, 3, 1));
        draft.write("함께한 기간: 끝나는 날", LocalDate.of(2026, 11, 1));
        draft.writeCell("산출물", 0, "형태소 데이터셋");
        draft.writeCell("맡은 부분", 0, "수집과 정리");
        draft.writeCell("기여의 종류", 0, "데이터");
        draft.writeCell("기간", 0, "2026년 봄");
        draft.write("쓰임", "지원서 제출");
    }
}
