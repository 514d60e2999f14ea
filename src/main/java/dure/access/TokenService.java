package dure.access;

import dure.ledger.Ledger;
import dure.shared.Conflict;
import dure.shared.InputCheck;
import dure.shared.NotAllowed;
import dure.shared.NotFound;
import dure.shared.RandomId;
import dure.shared.security.CurrentActor;
import dure.shared.security.SignedInOnly;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal access tokens of the signed-in account. */
@Service
@Transactional(readOnly = true)
public class TokenService {

    static final String PREFIX = "dure_";
    private static final int LIMIT = 20;

    private final AccessTokenRepository tokens;
    private final InputCheck inputs;
    private final Ledger ledger;
    private final CurrentActor actors;
    private final Clock clock;

    TokenService(AccessTokenRepository tokens, InputCheck inputs, Ledger ledger, CurrentActor actors, Clock clock) {
        this.tokens = tokens;
        this.inputs = inputs;
        this.ledger = ledger;
        this.actors = actors;
        this.clock = clock;
    }

    @SignedInOnly
    public List<TokenRow> list() {
        return tokens.findByAccountIdOrderByName(accountId()).stream()
                .map(AccessToken::row)
                .toList();
    }

    /** Makes a token for one year and answers it: it is shown this once. */
    @SignedInOnly
    @Transactional
    public String create(TokenDetails details) {
        inputs.check(details);
        if (tokens.findByAccountIdOrderByName(accountId()).size() >= LIMIT) {
            throw new Conflict("access.token.limit", LIMIT);
        }
        String token = PREFIX + RandomId.next(52);
        var saved = tokens.save(new AccessToken(accountId(), String.valueOf(details.name()), token, clock.instant()));
        ledger.record(
                "token.created",
                actors.get().ledgerId(),
                Map.of("token", saved.row().id()));
        return token;
    }

    @SignedInOnly
    @Transactional
    public void remove(String tokenId) {
        var token = tokens.findByIdAndAccountId(tokenId, accountId())
                .orElseThrow(() -> new NotFound("access.token.missing"));
        tokens.delete(token);
        ledger.record("token.removed", actors.get().ledgerId(), Map.of("token", tokenId));
    }

    private String accountId() {
        String id = actors.get().accountId();
        if (id == null) {
            throw new NotAllowed("access.sign-in-first");
        }
        return id;
    }
}
