package dure.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What tests add to the application: a clock that can be moved, and a broom. */
@TestConfiguration
@Import(CleanDatabase.class)
class TestSettings {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }
}
