package dure.access.web;

import dure.access.AccountRow;
import dure.access.AccountService;
import dure.access.IssuedLink;
import dure.access.PasswordService;
import dure.shared.InvalidInput;
import dure.shared.PageAnswer;
import dure.shared.SmallList;
import dure.shared.security.AccessLevel;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The accounts, for the owner. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountController {

    private final AccountService accounts;
    private final PasswordService passwords;

    AccountController(AccountService accounts, PasswordService passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    record Level(@Nullable AccessLevel level) {}

    /** By address; {@code q} searches it. */
    @GetMapping
    PageAnswer<AccountRow> list(ListRequest request) {
        return SmallList.of(accounts.list(), AccountRow::email)
                .sortedBy("email", AccountRow::email)
                .sortedBy("createdAt", AccountRow::createdAt)
                .page(request.query());
    }

    @PutMapping("/{id}/level")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeLevel(@PathVariable String id, @RequestBody Level wanted) {
        if (wanted.level() == null) {
            throw InvalidInput.of("/level", "jakarta.validation.constraints.NotNull.message");
        }
        accounts.changeLevel(id, wanted.level());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        accounts.remove(id);
    }

    /** Answers the link once, to be handed over; it cannot be read again. */
    @ToldOnce
    @PostMapping("/{id}/password-reset")
    ResponseEntity<IssuedLink> issueReset(@PathVariable String id) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(passwords.issueReset(id));
    }

    /** Signs the account out everywhere. */
    @PostMapping("/{id}/sessions/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions(@PathVariable String id) {
        accounts.endSessions(id);
    }
}
