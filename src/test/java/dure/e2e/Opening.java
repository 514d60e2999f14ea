package dure.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** How something the team made is opened: recorded, cleared, published, handed out. */
final class Opening {

    private final BrowserTest house;

    Opening(BrowserTest house) {
        this.house = house;
    }

    /** Answers the address of the deliverable's page. */
    String recordDataset(Screen member, String title, TeamMember owner) {
        member.page().navigate(house.at("deliverables"));
        member.press("새 산출물");
        var form = member.dialog("새 산출물");
        form.write("이름", title);
        form.name("담당", owner.name());
        form.choose("종류", "데이터셋");
        form.press("저장");
        form.isClosed();
        member.page().waitForURL("**/deliverables/*");
        member.seeHeading(title);
        return member.page().url();
    }

    void recordContribution(Screen member, TeamMember who, LocalDate since) {
        member.turnTo("기여");
        member.press("기여 기록");
        var form = member.dialog("기여 기록");
        form.name("누가", who.name());
        form.choose("한 일", "데이터");
        form.write("시작한 날", since);
        form.press("저장");
        form.isClosed();
    }

    /** Answers the address of the draft. */
    String prepare(Screen lead, String deliverable, String version) {
        lead.page().navigate(deliverable);
        lead.press("공개 준비");
        var form = lead.dialog("공개 준비");
        form.write("판", version);
        form.press("저장");
        lead.page().waitForURL("**/releases/*");
        return lead.page().url();
    }

    void publish(Screen lead, String version) {
        lead.see("막는 것이 없습니다. 공개할 수 있습니다.");
        lead.press("공개하기");
        lead.confirm("공개하기");
        lead.see(version + " 판을 공개했습니다.");
        lead.see("공개됨");
    }

    /** The files of the pack, by name. */
    Map<String, byte[]> pack(Screen lead) {
        var download = lead.page().waitForDownload(() -> lead.follow("공개 꾸러미 받기 (zip)"));
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(download.createReadStream())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
