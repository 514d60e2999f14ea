package dure.access;

import dure.shared.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers addresses that no honest caller sends ({@code ;}, {@code //}, {@code %2e%2e}): refused, with the headers of every answer. */
@Component
class OddAddress implements RequestRejectedHandler {

    private final ProblemWriter problems;

    OddAddress(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException odd)
            throws IOException {
        PageHeaders.ALL.forEach(header -> header.writeHeaders(request, response));
        problems.write(request, response, HttpStatus.BAD_REQUEST, "input.odd-address");
    }
}
