package dure.access.web;

import static java.util.Objects.requireNonNullElse;

import dure.access.AccountService;
import dure.access.PasswordService;
import dure.access.TokenDetails;
import dure.access.TokenRow;
import dure.access.TokenService;
import dure.shared.PageAnswer;
import dure.shared.SmallList;
import dure.shared.security.CurrentActor;
import dure.shared.web.ListRequest;
import dure.shared.web.ToldOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own account: password, sessions, tokens. */
@RestController
@RequestMapping("/api/v1/account")
class OwnAccountController {

    private final AccountService accounts;
    private final PasswordService passwords;
    private final TokenService tokens;
    private final CurrentActor actors;

    OwnAccountController(AccountService accounts, PasswordService passwords, TokenService tokens, CurrentActor actors) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
        this.actors = actors;
    }

    /** The present password, and the wanted one. */
    record PasswordChange(
            @Nullable String present, @Nullable String password) {}

    /** A token as it is shown once. */
    record IssuedToken(String token) {

        @Override
        public String toString() {
            return "IssuedToken[...]";
        }
    }

    /** Every session of the account ends; tokens go on. */
    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@RequestBody PasswordChange change) {
        passwords.change(requireNonNullElse(change.present(), ""), requireNonNullElse(change.password(), ""));
    }

    /** Signs the caller out everywhere. */
    @PostMapping("/sessions/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions() {
        accounts.endSessions(String.valueOf(actors.get().accountId()));
    }

    /** By name; {@code q} searches it. The tokens themselves are never shown again. */
    @GetMapping("/tokens")
    PageAnswer<TokenRow> tokens(ListRequest request) {
        return SmallList.of(tokens.list(), TokenRow::name)
                .sortedBy("name", TokenRow::name)
                .sortedBy("expiresAt", TokenRow::expiresAt)
                .page(request.query());
    }

    /** Answers the token once; it cannot be read again. */
    @ToldOnce
    @PostMapping("/tokens")
    ResponseEntity<IssuedToken> createToken(@RequestBody TokenDetails details) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new IssuedToken(tokens.create(details)));
    }

    @DeleteMapping("/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeToken(@PathVariable String id) {
        tokens.remove(id);
    }
}
