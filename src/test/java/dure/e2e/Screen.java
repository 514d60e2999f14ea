package dure.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;

/** What a person sees, and what they do there by the words on the screen: with the mouse and by typing. */
final class Screen {

    private final Page page;
    private final Locator part;

    Screen(Page page) {
        this(page, page.locator("body"));
    }

    private Screen(Page page, Locator part) {
        this.page = page;
        this.part = part;
    }

    Page page() {
        return page;
    }

    /** The open dialog of this title. */
    Screen dialog(String title) {
        return new Screen(page, page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title)));
    }

    /** Answers the open question with its deed. */
    void confirm(String deed) {
        var question = page.getByRole(AriaRole.ALERTDIALOG);
        button(question, deed).click();
        question.waitFor(gone());
    }

    void press(String button) {
        button(part, button).first().click();
    }

    void follow(String link) {
        link(link).click();
    }

    Locator link(String words) {
        return part.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first();
    }

    void turnTo(String tab) {
        part.getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName(tab))
                .click();
    }

    Locator field(String label) {
        return part.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    void write(String label, String value) {
        field(label).fill(value);
    }

    /** Types words that each end with Enter, as into a list of wishes. */
    void add(String label, String... words) {
        for (String word : words) {
            part.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label))
                    .fill(word);
            page.keyboard().press("Enter");
        }
    }

    /** A day is typed; leaving the field takes it. */
    void write(String label, LocalDate day) {
        write(label, day.toString());
        page.keyboard().press("Tab");
    }

    /** Chooses from a list that opens at a press. */
    void choose(String label, String option) {
        field(label).click();
        option(option).click();
    }

    /** Chooses one of the answers that lie open. */
    void answer(String question, String answer) {
        part.getByRole(
                        AriaRole.RADIOGROUP,
                        new Locator.GetByRoleOptions().setName(question).setExact(true))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .check();
    }

    /** Writes into a cell: the label of its column, and its row among those of all tables of the form, from 0. */
    void writeCell(String column, int row, String value) {
        Locator cell =
                part.locator(".row-fields").nth(row).getByLabel(column, new Locator.GetByLabelOptions().setExact(true));
        cell.fill(value);
        cell.press("Tab");
    }

    /** Chooses people by typing the beginning of their names. */
    void name(String label, String... people) {
        Locator box = part.getByRole(
                AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
        for (String person : people) {
            box.click();
            box.fill(person);
            option(person).click();
        }
        box.press("Tab");
    }

    void tick(String label) {
        part.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(label))
                .check();
    }

    void upload(FilePayload file) {
        part.locator("input[type=file]").setInputFiles(file);
    }

    void see(String words) {
        part.getByText(words).locator("visible=true").first().waitFor();
    }

    void seeHeading(String words) {
        part.getByRole(
                        AriaRole.HEADING,
                        new Locator.GetByRoleOptions().setLevel(1).setName(words))
                .waitFor();
    }

    /** The element of a dialog has no size of its own, so it is its absence that counts. */
    void isClosed() {
        part.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private Locator option(String words) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Locator button(Locator where, String words) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
