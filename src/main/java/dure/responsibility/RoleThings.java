package dure.responsibility;

import dure.shared.NamedThing;
import dure.shared.ThingDirectory;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names of roles. */
@Component
class RoleThings implements ThingDirectory {

    private final ProjectRoles roles;

    RoleThings(ProjectRoles roles) {
        this.roles = roles;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, NamedThing> thingsOf(Collection<String> ids) {
        return roles.findAllById(ids).stream()
                .collect(Collectors.toMap(
                        ProjectRole::id, role -> new NamedThing(role.name(), "roles?role=" + role.id())));
    }
}
