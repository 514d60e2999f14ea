package dure.e2e;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Everything can be reached without a mouse, in English on the smallest screen. */
class ByKeyboardE2ETest extends BrowserTest {

    @Test
    void theFirstDayNeedsNoMouse() {
        Page page = person("en-US", 360, 640);
        var keys = new Keyboard(page);
        register(page, keys);
        keys.forwardTo("Create the project").press("Enter").seeHeading("Project");
        keys.write("Name of the project", "Open Dictionary");
        keys.backTo("Create the project").press("Enter").see("Saved.");
        invite(keys);
        assign(keys);
        draft(keys);
    }

    private void register(Page page, Keyboard keys) {
        page.navigate(at(""));
        keys.seeHeading("Welcome to Dure");
        keys.write("Name", "Haeun Choi").write("E-mail address", "haeun@example.org");
        keys.write("Password", PASSWORD).press("Enter").seeHeading("Sign in");
        keys.write("E-mail address", "haeun@example.org").write("Password", PASSWORD);
        keys.press("Enter").see("There is no project yet");
    }

    private static void invite(Keyboard keys) {
        keys.goToPage("People", "People").press("n").see("Make the invitation link");
        keys.write("Name", "Jiwoo Han").write("E-mail", "jiwoo@example.org");
        keys.forwardTo("Make the invitation link").press("Enter").see("Invitation link for Jiwoo Han");
        keys.forwardTo("Close").press("Enter").see("2 entries");
    }

    private static void assign(Keyboard keys) {
        keys.goToPage("Roles", "Roles").press("n").isAt("Add role");
        keys.write("Add role", "Review").press("Enter").see("No owner");
        keys.forwardTo("Review, Haeun Choi: empty").press("Enter").isAt("Owner");
        keys.press("Enter").isAt("Review, Haeun Choi: Owner");
        keys.press("ArrowRight").isAt("Review, Jiwoo Han: empty");
        keys.press("Enter").isAt("Owner").press("ArrowDown", "Enter").isAt("Review, Jiwoo Han: Backup");
    }

    private static void draft(Keyboard keys) {
        keys.goToPage("Agreements", "Agreements").press("n").seeHeading("New agreement");
        keys.forwardTo("Template").press("Enter").isAt("Collaboration (Joint Development) Agreement");
        keys.press("n", "Enter").see("Keeps what is disclosed secret");
        keys.write("Party", "Jiwoo Han").press("Enter", "Escape");
        keys.backTo("Create draft").press("Enter").seeHeading("AG-2026-0001 Non-Disclosure Agreement");
    }
}
