package dure.shared.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Every address under {@code /api} that nobody answers: a problem detail, not the page of the application. */
@Configuration
class UnknownPath {

    /** After all controllers (which say themselves what method or type they take), before Vaadin's page. */
    @Bean
    SimpleUrlHandlerMapping unknownApiPaths(ProblemWriter problems) {
        HttpRequestHandler nobody =
                (request, response) -> problems.write(request, response, HttpStatus.NOT_FOUND, "input.not-found");
        return new SimpleUrlHandlerMapping(Map.of("/api/**", nobody), Ordered.LOWEST_PRECEDENCE - 100);
    }
}
