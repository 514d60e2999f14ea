package dure.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The one clock, in the project's time zone ({@code DURE_TIME_ZONE}); instants are stored in UTC all the same. */
@Configuration
@EnableScheduling
class TimeSettings {

    @Bean
    SampleClock clock(@Value("${dure.time-zone}") ZoneId zone) {
        return new SampleClock(Clock.system(zone));
    }
}
