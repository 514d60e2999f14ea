package dure.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import dure.Application;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of a screen without a browser: {@code navigate(..)}, {@code $(..)} and {@code test(component)} of Vaadin's
 * browserless testing, in Korean, signed in as an owner. It shares its Spring context with {@link DureTest}.
 */
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(TestSettings.class)
public abstract class ViewTest extends SpringBrowserlessTest {

    @Autowired
    private CleanDatabase database;

    @Autowired
    protected MovableClock clock;

    /** Who looks at the screens; override for somebody else. */
    protected Actor reader() {
        return new Actor("owner-account", "owner-person", AccessLevel.OWNER);
    }

    /** What has to be there before the first screen is opened; acts as the reader. */
    protected void prepare() {}

    @Override
    protected Set<String> scanPackages() {
        return Set.of("dure");
    }

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        database.empty();
        clock.reset();
        actAs(reader());
        prepare();
        super.initVaadinEnvironment();
        speak(Locale.KOREAN);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** The reader's language from here on. */
    protected void speak(Locale language) {
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().setLocale(language);
    }

    protected void actAs(Actor actor) {
        SecurityContextHolder.getContext().setAuthentication(new ActorAuthentication(actor));
    }
}
