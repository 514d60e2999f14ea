package dure.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The matrix of roles and people: its cells are named by role, person and what stands in them. */
final class Matrix {

    private final Page page;

    Matrix(Screen screen) {
        page = screen.page();
    }

    /** Fills a cell from its menu with the mouse. */
    void assign(String role, TeamMember person, String part) {
        cell(role, person, "비어 있음").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(part))
                .and(page.locator(".matrix-choice"))
                .click();
        cell(role, person, part).waitFor();
    }

    /** Fills a cell without the mouse: Enter opens the menu, arrows move in it. */
    void assignByKeys(String role, TeamMember person, String part, int below) {
        cell(role, person, "비어 있음").focus();
        page.keyboard().press("Enter");
        page.locator(".matrix-choice:focus").waitFor();
        for (int i = 0; i < below; i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
        cell(role, person, part).waitFor();
    }

    private Locator cell(String role, TeamMember person, String state) {
        return page.getByRole(
                AriaRole.GRIDCELL, new Page.GetByRoleOptions().setName(role + ", " + person.name() + ": " + state));
    }
}
