package dure.e2e;

/** Where the project is described, so that agreements can be sent. */
final class Project {

    static final String NAME = "우리말 LLM 사전";
    static final String GOAL = "누구나 쓰는 열린 우리말 LLM 사전을 만들어 공개한다";

    private final BrowserTest house;

    Project(BrowserTest house) {
        this.house = house;
    }

    void create(Screen owner) {
        owner.follow("프로젝트 만들기");
        owner.seeHeading("프로젝트");
        owner.write("프로젝트 이름", NAME);
        owner.write("목표 (한 문장)", GOAL);
        owner.write("완료 조건 1번째 줄", "올림말 만 개를 공개한다");
        owner.name("코드", "Apache-2.0");
        owner.name("데이터셋", "CC-BY-4.0");
        owner.name("글", "CC-BY-SA-4.0");
        owner.press("프로젝트 만들기");
        owner.see("저장했습니다");
    }
}
