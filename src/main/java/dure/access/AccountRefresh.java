package dure.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks the account up on every request: a changed access level holds at once, and a removed account, a changed password or
 * ended sessions sign out at once.
 */
class AccountRefresh extends OncePerRequestFilter {

    private final AccountRepository accounts;

    AccountRefresh(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount then) {
            var now = accounts.findById(then.accountId()).map(Account::signedInAccount);
            if (now.isEmpty() || now.get().sessionEpoch() != then.sessionEpoch()) {
                signOut(request);
            } else if (!now.get().equals(then)) {
                replace(request, now.get());
            }
        }
        chain.doFilter(request, response);
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static void replace(HttpServletRequest request, SignedInAccount now) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(AccountSession.of(now));
        SecurityContextHolder.setContext(context);
        var session = request.getSession(false);
        if (session != null) {
            session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        }
    }
}
