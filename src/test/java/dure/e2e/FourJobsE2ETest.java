package dure.e2e;

import static dure.e2e.TeamMember.DOYUN;
import static dure.e2e.TeamMember.HAEUN;
import static dure.e2e.TeamMember.MINJUN;
import static dure.e2e.TeamMember.SEOYEON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dure.testing.PdfText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The four jobs of the user guide, one after the other, by people who have never seen Dure. */
class FourJobsE2ETest extends BrowserTest {

    private static final String DATASET = "형태소 데이터셋";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Seoul"));

    private final ComingIn comingIn = new ComingIn(this);
    private final Contracts contracts = new Contracts(this);
    private final Opening opening = new Opening(this);
    private Screen haeun;
    private Screen minjun;
    private Screen doyun;
    private Screen seoyeon;

    @Test
    void aNewTeamComesInDividesTheWorkSignsAndOpensItsDataset() {
        haeun = new Screen(person("ko-KR", 1280, 800));
        minjun = new Screen(person("ko-KR", 1280, 800));
        doyun = new Screen(person("ko-KR", 1280, 800));
        seoyeon = new Screen(person("ko-KR", 360, 640));
        onboard();
        divideTheWork();
        signTheNda();
        signTheCollaboration();
        openTheDataset();
    }

    private void onboard() {
        comingIn.register(haeun, HAEUN);
        new Project(this).create(haeun);
        comingIn.completeProfile(haeun, HAEUN);
        comingIn.join(minjun, comingIn.invite(haeun, MINJUN), MINJUN);
        comingIn.join(doyun, comingIn.invite(haeun, DOYUN), DOYUN);
        comingIn.join(seoyeon, comingIn.invite(haeun, SEOYEON), SEOYEON);
    }

    private void divideTheWork() {
        haeun.page().navigate(at("roles"));
        haeun.press("여섯 역할로 시작");
        haeun.dialog("흔히 쓰는 역할로 시작하기").press("고른 역할 만들기");
        haeun.write("역할 더하기", "발음 녹음");
        haeun.page().keyboard().press("Enter");
        var matrix = new Matrix(haeun);
        matrix.assign("프로젝트 대표", HAEUN, "담당");
        matrix.assign("프로젝트 대표", DOYUN, "백업");
        matrix.assignByKeys("사전 설계", MINJUN, "담당", 0);
        matrix.assignByKeys("사전 설계", SEOYEON, "백업", 1);
        matrix.assign("데이터 수집", SEOYEON, "담당");
        matrix.assign("발음 녹음", DOYUN, "담당");
    }

    private void signTheNda() {
        contracts.begin(haeun, "비밀유지계약서", "당사자", HAEUN, MINJUN, DOYUN, SEOYEON);
        haeun.write("이용 목적", "공개 전 평가 문항을 함께 검토하기 위하여");
        haeun.choose("기간의 종류", "끝을 정하지 않고 주기적으로 살펴봄");
        String number = contracts.send(haeun);
        byte[] pdf = contracts.print(haeun, number);
        assertThat(PdfText.run(pdf)).contains("비밀유지계약서", "최하은", "김민준", "이도윤", "박서연");
        contracts.registerPaper(haeun, number, PaperScan.photo("서명한 비밀유지계약서.png"));
        contracts.attest(minjun, haeun.page().url(), number);
    }

    private void signTheCollaboration() {
        contracts.begin(haeun, "협업(공동개발) 계약서", "참여자", MINJUN, DOYUN, SEOYEON);
        haeun.choose("기간의 종류", "끝을 정하지 않고 주기적으로 살펴봄");
        String number = contracts.send(haeun);
        byte[] pdf = contracts.print(haeun, number);
        assertThat(PdfText.run(pdf)).contains(PdfText.withoutSpace(Project.GOAL), "업무분장표", "사전설계", "박서연");
        contracts.registerPaper(haeun, number, PaperScan.photo("서명한 협업 계약서.png"));
        contracts.attest(doyun, haeun.page().url(), number);
    }

    private void openTheDataset() {
        String dataset = opening.recordDataset(seoyeon, DATASET, SEOYEON);
        opening.recordContribution(seoyeon, SEOYEON, TODAY);
        String draft = opening.prepare(haeun, dataset, "v1.0");
        haeun.see("박서연님의 계약에 없는 권리: 데이터베이스제작자의 권리");
        haeun.follow("기여자 동의서 만들기");
        signTheCla();
        haeun.page().navigate(dataset);
        haeun.see("박서연님이 공개에 필요한 권리를 모두 허락했습니다");
        haeun.page().navigate(draft);
        opening.publish(haeun, "v1.0");
        thePackIsWhole();
    }

    private void signTheCla() {
        haeun.seeHeading("새 계약");
        haeun.see("기여자가 자신의 기여를 열린 라이선스로 공개하도록 허락합니다");
        contracts.create(haeun);
        String number = contracts.send(haeun);
        byte[] pdf = contracts.print(haeun, number);
        assertThat(PdfText.run(pdf)).contains("기여자라이선스동의서", "박서연", "CC-BY-4.0");
        contracts.registerPaper(haeun, number, PaperScan.photo("동의서.png"));
        contracts.attest(seoyeon, haeun.page().url(), number);
    }

    private void thePackIsWhole() {
        var pack = opening.pack(haeun);
        assertThat(pack.keySet())
                .containsAll(List.of("LICENSE", "LICENSES/CC-BY-4.0.txt", "NOTICE", "AUTHORS", "REUSE.toml"))
                .containsAll(List.of("CITATION.cff", "release-record.json", "release-record.pdf"));
        assertThat(new String(pack.get("AUTHORS"), UTF_8)).contains("박서연");
        assertThat(PdfText.run(pack.get("release-record.pdf"))).contains("형태소데이터셋", "v1.0");
    }
}
