package dure.testing;

import dure.Application;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the whole application on a real database (H2 in memory, or the server that TEST_DB_URL names), emptied before
 * each test. All such tests share one Spring context: add nothing that would make a second one.
 */
@Tag("database")
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(TestSettings.class)
public abstract class DureTest {

    @Autowired
    private CleanDatabase database;

    @Autowired
    protected MovableClock clock;

    @BeforeEach
    void startEmpty() {
        database.empty();
        clock.reset();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Acts from here on as an account of this level that belongs to the given collaborator. */
    protected void actAs(AccessLevel level, String collaboratorId) {
        actAs(new Actor(collaboratorId, collaboratorId, level));
    }

    protected void actAs(Actor actor) {
        SecurityContextHolder.getContext().setAuthentication(new ActorAuthentication(actor));
    }

    /** Acts from here on as Dure itself, which may do everything. */
    protected void actAsSystem() {
        actAs(Actor.SYSTEM);
    }
}
