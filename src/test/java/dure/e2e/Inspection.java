package dure.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What must hold on every screen: nobody is shut out, nothing runs off the side, every word is in the reader's language. */
final class Inspection {

    /** The server has answered everything and nothing moves any more. */
    private static final String AT_REST = """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
                && document.getAnimations().every(animation => animation.playState !== 'running')""";

    private static final String RUNS_OFF_THE_SIDE = "document.documentElement.scrollWidth > window.innerWidth";

    /** A text that is missing is shown as its key with an exclamation mark. */
    private static final String LITERAL_KEY = "document.body.innerText.match(/![a-z-]+\\.[\\w.-]+/)?.[0] ?? ''";

    /**
     * What lies inside Vaadin's components and cannot be changed from outside: the footer of a question is a toolbar, and
     * the button of a list that must be chosen from says that it is required.
     */
    private static final List<Pattern> VAADINS_OWN = List.of(
            Pattern.compile("^aria-allowed-role at .*vaadin-confirm-dialog.*footer"),
            Pattern.compile("^aria-allowed-attr at .*vaadin-select-value-button"));

    private final Look look;
    private final List<String> defects = new ArrayList<>();

    Inspection(Look look) {
        this.look = look;
    }

    List<String> defects() {
        return defects;
    }

    /** Goes there and looks; where nobody gets is a defect too, and the walk goes on. */
    void enter(Page page, Place place, String address, Place.Words words) {
        try {
            place.enter(page, address, words);
            inspect(page, place.name());
        } catch (PlaywrightException unreachable) {
            defects.add(place.name() + ": " + unreachable.getMessage());
        }
    }

    private void inspect(Page page, String name) {
        page.waitForFunction(AT_REST);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/e2e/" + look.name().toLowerCase() + "/" + name.replace('/', '-') + ".png")));
        String language = page.locator("html").getAttribute("lang");
        if (!look.language().equals(language)) {
            defects.add(name + ": the page says its language is " + language);
        }
        int headings = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .count();
        if (headings != 1) {
            defects.add(name + ": " + headings + " first headings");
        }
        if ((boolean) page.evaluate(RUNS_OFF_THE_SIDE)) {
            defects.add(name + ": scrolls sideways");
        }
        String key = (String) page.evaluate(LITERAL_KEY);
        if (!key.isEmpty()) {
            defects.add(name + ": shows " + key);
        }
        accessible(page, name);
    }

    private void accessible(Page page, String name) {
        for (var violation : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
            for (var node : violation.getNodes()) {
                String where = violation.getId() + " at " + node.getTarget();
                if (VAADINS_OWN.stream().noneMatch(known -> known.matcher(where).find())) {
                    defects.add(name + ": " + where + " " + node.getFailureSummary() + "\n  " + node.getHtml());
                }
            }
        }
    }
}
