package dure.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody without a mouse: Tab, Enter, arrows and letters, and what a screen reader would say of the place they are at. */
final class Keyboard {

    private static final int MOST_STEPS = 60;

    private static final String NAME_OF_THE_PLACE = """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              const labels = (at?.getAttribute('aria-labelledby') ?? '').split(' ')
                .map(id => at.getRootNode().getElementById?.(id)?.textContent ?? '').join(' ');
              return (at?.getAttribute('aria-label') || labels.trim() || at?.labels?.[0]?.textContent || at?.textContent?.trim()
                || at?.getRootNode().host?.textContent || '').trim().replace(/^[^\\p{L}\\p{N}]+/u, '');
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    Keyboard forwardTo(String name) {
        return goTo(name, "Tab");
    }

    Keyboard backTo(String name) {
        return goTo(name, "Shift+Tab");
    }

    Keyboard press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keyboard write(String field, String text) {
        forwardTo(field);
        page.keyboard().type(text);
        return this;
    }

    /** Opens the menu of the phone and goes to a page by it. */
    Keyboard goToPage(String link, String heading) {
        backTo("Open or close the menu").press("Enter").forwardTo(link).press("Enter");
        return seeHeading(heading);
    }

    Keyboard seeHeading(String words) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(words))
                .waitFor();
        return this;
    }

    Keyboard see(String words) {
        page.getByText(words).locator("visible=true").first().waitFor();
        return this;
    }

    /** Waits until the place of the keyboard has this name. */
    Keyboard isAt(String name) {
        page.waitForFunction("name => (" + NAME_OF_THE_PLACE + ")() === name", name);
        return this;
    }

    private Keyboard goTo(String name, String key) {
        for (int step = 0; step < MOST_STEPS; step++) {
            String here = (String) page.evaluate(NAME_OF_THE_PLACE);
            if (here.equals(name) || here.startsWith(name + " ")) {
                return this;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("No way to “" + name + "” by " + key);
    }
}
