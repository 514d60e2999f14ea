package dure.shared.security;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Spring Security's view of an {@link Actor}: a role for its access level and for every lesser one. */
public class ActorAuthentication extends AbstractAuthenticationToken {

    private final Actor actor;

    public ActorAuthentication(Actor actor) {
        super(authorities(actor.level()));
        this.actor = actor;
        setAuthenticated(true);
    }

    public static List<GrantedAuthority> authorities(AccessLevel level) {
        return Arrays.stream(AccessLevel.values())
                .filter(level::includes)
                .<GrantedAuthority>map(l -> new SimpleGrantedAuthority("ROLE_" + l.name()))
                .toList();
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.ledgerId();
    }
}
