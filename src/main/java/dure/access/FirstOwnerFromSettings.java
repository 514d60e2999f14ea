package dure.access;

import dure.shared.EmailAddress;
import dure.shared.UserFacingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Registers the owner named by {@code DURE_OWNER_EMAIL} and {@code DURE_OWNER_PASSWORD}, while there is none. A weak or
 * sample password stops the start: better no server than one that anybody can enter.
 */
@Component
@Order(10)
class FirstOwnerFromSettings implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOwnerFromSettings.class);

    private final AccountService accounts;
    private final String email;
    private final String password;

    FirstOwnerFromSettings(
            AccountService accounts,
            @Value("${dure.owner.email}") String email,
            @Value("${dure.owner.password}") String password) {
        this.accounts = accounts;
        this.email = email;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (email.isBlank() || accounts.hasOwner()) {
            return;
        }
        try {
            String name = email.substring(0, Math.max(email.indexOf('@'), 1));
            accounts.registerFirstOwner(new OwnerDetails(name, new EmailAddress(email), password));
            LOG.info("the owner named by DURE_OWNER_EMAIL is registered");
        } catch (UserFacingException refused) {
            throw new IllegalStateException(
                    "DURE_OWNER_EMAIL or DURE_OWNER_PASSWORD is refused: the address must be valid; the password needs "
                            + PasswordRule.SHORTEST + " characters or more and must not be a common or sample one");
        }
    }
}
