package dure.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import dure.Application;
import dure.testing.CleanDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A test in a real browser against the running application on an empty database of its own. Browsers have their own
 * contexts, as people have their own computers; whatever the console reports as an error fails the test.
 */
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(CleanDatabase.class)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                    + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=15000",
            "spring.datasource.username=sa",
            "spring.datasource.password=",
            "dure.data-dir=target/e2e-data/${random.uuid}"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    static final String PASSWORD = "느티나무 아래 넷이 모였다";

    @LocalServerPort
    int port;

    @Autowired
    private CleanDatabase database;

    private final List<String> consoleErrors = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    /** The application is shared by all browser tests; each class finds it as on the first day. */
    @BeforeAll
    void startEmpty() {
        database.empty();
    }

    @BeforeAll
    void openBrowser() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void theConsoleIsQuiet() {
        assertThat(consoleErrors).isEmpty();
    }

    /** A new person's browser: language and window size. */
    Page person(String locale, int width, int height) {
        return person(new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, height));
    }

    Page person(Look look) {
        return person(new Browser.NewContextOptions()
                .setLocale(look.locale)
                .setColorScheme(look.scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(look.width, look.height));
    }

    private Page person(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(60_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                consoleErrors.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> {
            // a request that was under way when the person went on
            if (!error.contains("AbortError")) {
                consoleErrors.add(page.url() + ": " + error);
            }
        });
        return page;
    }

    String at(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    void signIn(Page page, String email) {
        page.navigate(at("login"));
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.waitForURL(url -> !url.contains("login"));
    }

    void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/e2e/" + name + ".png")));
    }
}
