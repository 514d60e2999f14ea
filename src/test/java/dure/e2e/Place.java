package dure.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import dure.shared.Translations;
import java.util.Locale;

/** A screen, or something that is opened on it: its path, and the steps that lead on from there. */
record Place(String name, String path, Step... steps) {

    /** One thing a person does there. */
    interface Step {
        void take(Page page, Words words);
    }

    /** Texts in the reader's language. */
    interface Words {
        String of(String key);

        static Words in(Translations texts, Look look) {
            return key -> texts.getTranslation(key, Locale.of(look.language()));
        }
    }

    /** Presses the button with this text and waits for what opens. */
    static Step press(String key) {
        return (page, words) -> {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(words.of(key)).setExact(true))
                    .first()
                    .click();
            waitForWhatOpens(page);
        };
    }

    /** Presses the button with this text and waits for the page that it leads to, by a heading there. */
    static Step follow(String key, String heading) {
        return (page, words) -> {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(words.of(key)).setExact(true))
                    .first()
                    .click();
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words.of(heading)))
                    .first()
                    .waitFor();
        };
    }

    static Step click(String selector) {
        return (page, words) -> {
            page.locator(selector).first().click();
            waitForWhatOpens(page);
        };
    }

    static Step turnTo(String key) {
        return (page, words) -> page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(words.of(key)))
                .click();
    }

    static Step type(String key) {
        return (page, words) -> {
            page.keyboard().press(key);
            waitForWhatOpens(page);
        };
    }

    void enter(Page page, String address, Words words) {
        page.navigate(address);
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
        for (Step step : steps) {
            step.take(page, words);
        }
    }

    /** The element of a dialog has no size of its own, so it is its presence that counts. */
    private static void waitForWhatOpens(Page page) {
        page.getByRole(AriaRole.DIALOG)
                .or(page.getByRole(AriaRole.ALERTDIALOG))
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }
}
