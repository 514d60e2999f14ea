package dure.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dure.testing.PdfText;

/** How an agreement is made: drafted, sent, printed, signed on paper, attested by somebody else. */
final class Contracts {

    private final BrowserTest house;

    Contracts(BrowserTest house) {
        this.house = house;
    }

    /** Begins a draft from the list; answers its page. */
    void begin(Screen lead, String template, String partyField, TeamMember... others) {
        lead.page().navigate(house.at("agreements"));
        lead.press("새 계약");
        lead.seeHeading("새 계약");
        lead.choose("계약서 양식", template);
        for (TeamMember other : others) {
            lead.name(partyField, other.name());
        }
        create(lead);
    }

    /** Makes the draft of what has been chosen. */
    void create(Screen lead) {
        lead.press("초안 만들기");
        lead.page().waitForURL(url -> !url.contains("/new"));
    }

    /** Sends the draft in view; answers its number. */
    String send(Screen lead) {
        lead.see("빠진 것이 없습니다");
        lead.press("보내기");
        lead.confirm("보내기");
        lead.see("서명 진행 중");
        return lead.page().title().substring(0, "AG-2026-0001".length());
    }

    /** The file that the page's own link opens; each of its pages carries the number. */
    byte[] print(Screen party, String number) {
        String address = party.link("문서 열기").getAttribute("href");
        byte[] pdf = party.page().context().request().get(house.at(address)).body();
        for (int page = 1; page <= PdfText.pages(pdf); page++) {
            assertThat(PdfText.page(pdf, page)).as("page " + page).contains(number);
        }
        return pdf;
    }

    void registerPaper(Screen lead, String number, FilePayload scan, TeamMember... signers) {
        lead.press("종이 서명 등록");
        var form = lead.dialog(number + " 종이 서명 등록");
        for (TeamMember signer : signers) {
            form.tick(signer.name());
        }
        form.upload(scan);
        form.see(scan.name);
        form.press("등록");
        form.isClosed();
        lead.see("스캔이 확인을 기다림");
    }

    void attest(Screen second, String address, String number) {
        second.page().navigate(address);
        second.press("스캔 확인");
        var deed = second.dialog(number + " 서명 스캔 확인");
        deed.press("종이와 같음을 확인합니다");
        deed.isClosed();
        second.see("체결됨");
    }
}
