package dure.e2e;

/** How people come in: the owner registers, the others are invited and join by their link. */
final class ComingIn {

    private final BrowserTest house;

    ComingIn(BrowserTest house) {
        this.house = house;
    }

    void register(Screen owner, TeamMember who) {
        owner.page().navigate(house.at(""));
        owner.seeHeading("두레를 시작합니다");
        owner.write("이름", who.name());
        owner.write("전자우편 주소", who.email());
        owner.write("비밀번호", BrowserTest.PASSWORD);
        owner.press("대표 계정 만들기");
        owner.page().waitForURL("**/login");
        house.signIn(owner.page(), who.email());
    }

    /** The owner's own data, which agreements need of every party. */
    void completeProfile(Screen owner, TeamMember who) {
        owner.page().navigate(house.at("profile"));
        owner.press("입력");
        var form = owner.dialog("인적 사항");
        personalData(form, who);
        form.press("저장");
        form.isClosed();
        owner.see("입력됨");
    }

    /** Answers the link that is handed over. */
    String invite(Screen owner, TeamMember who) {
        owner.page().navigate(house.at("people"));
        owner.press("초대하기");
        var form = owner.dialog("초대하기");
        form.write("이름", who.name());
        form.write("전자우편", who.email());
        form.press("초대 링크 만들기");
        var link = owner.dialog(who.name() + "님 초대 링크");
        String url = link.field("초대 링크").inputValue();
        link.press("닫기");
        link.isClosed();
        return url;
    }

    /** Notice, profile and password in one sitting; then signs in. */
    void join(Screen newcomer, String link, TeamMember who) {
        newcomer.page().navigate(link);
        newcomer.seeHeading("1 / 3 · 개인정보 안내");
        newcomer.press("확인했습니다");
        newcomer.seeHeading("2 / 3 · 프로필");
        personalData(newcomer, who);
        newcomer.add("하고 싶은 일", who.wants().toArray(String[]::new));
        newcomer.write("주당 가능 시간", String.valueOf(who.hours()));
        newcomer.press("다음");
        newcomer.seeHeading("3 / 3 · 비밀번호");
        newcomer.write("비밀번호", BrowserTest.PASSWORD);
        newcomer.press("참여하기");
        newcomer.seeHeading("참여해 주셔서 고맙습니다");
        newcomer.press("로그인");
        house.signIn(newcomer.page(), who.email());
    }

    private static void personalData(Screen form, TeamMember who) {
        form.write("법적 이름", who.name());
        form.write("생년월일", who.birthDate());
        form.write("전화번호", who.phone());
        form.write("주소", who.address());
    }
}
