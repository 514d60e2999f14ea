package dure.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The first minutes of a new installation, in Korean on a laptop and in English on a phone. */
class FirstDayE2ETest extends BrowserTest {

    private static final String[] SCREENS = {
        "people", "roles", "agreements", "deliverables", "notes", "library", "settings", "account"
    };

    @Test
    void theOwnerRegistersSignsInAndReachesEveryScreenInBothLanguages() {
        Page laptop = person("ko-KR", 1280, 800);
        laptop.navigate(at(""));
        laptop.getByLabel("이름").first().fill("최하은");
        laptop.getByLabel("전자우편 주소").fill("haeun@example.org");
        laptop.locator("input[type=password]").fill(PASSWORD);
        press(laptop, "대표 계정 만들기");
        laptop.waitForURL("**/login");
        signIn(laptop, "haeun@example.org");
        everyScreenHasOneHeading(laptop, "ko");

        Page phone = person("en-US", 360, 640);
        signIn(phone, "haeun@example.org");
        everyScreenHasOneHeading(phone, "en");
    }

    private void everyScreenHasOneHeading(Page page, String language) {
        for (String screen : SCREENS) {
            page.navigate(at(screen));
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                    .first()
                    .waitFor();
            assertThat(page.locator("html").getAttribute("lang")).as(screen).startsWith(language);
            assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(screen + " does not scroll sideways")
                    .isTrue();
            picture(page, language + "-" + screen);
        }
    }
}
