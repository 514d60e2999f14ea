package dure.sweep;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may call what changes something. SELF: whom it is about. EVERYBODY: on their own account. NO_EFFECT: it only computes. */
enum Who {
    OWNER,
    MEMBER,
    PARTY,
    SELF,
    EVERYBODY,
    NO_EFFECT;

    private static final Map<String, Who> WRITES = Map.ofEntries(
            Map.entry("POST /api/v1/projects", OWNER),
            Map.entry("PATCH /api/v1/projects/{id}", OWNER),
            Map.entry("POST /api/v1/collaborators", OWNER),
            Map.entry("PATCH /api/v1/collaborators/{id}", SELF),
            Map.entry("POST /api/v1/collaborators/{id}/activate", SELF),
            Map.entry("POST /api/v1/collaborators/{id}/leave", OWNER),
            Map.entry("POST /api/v1/collaborators/{id}/invitation", OWNER),
            Map.entry("DELETE /api/v1/collaborators/{id}/invitation", OWNER),
            Map.entry("POST /api/v1/collaborators/{id}/privacy-notice/acknowledge", SELF),
            Map.entry("PUT /api/v1/collaborators/{id}/personal-data", SELF),
            Map.entry("POST /api/v1/projects/{projectId}/roles", MEMBER),
            Map.entry("PATCH /api/v1/roles/{id}", MEMBER),
            Map.entry("DELETE /api/v1/roles/{id}", MEMBER),
            Map.entry("POST /api/v1/roles/{roleId}/assignments", MEMBER),
            Map.entry("POST /api/v1/assignments/{id}/accept", MEMBER),
            Map.entry("POST /api/v1/assignments/{id}/end", MEMBER),
            Map.entry("POST /api/v1/agreements", OWNER),
            Map.entry("POST /api/v1/agreements/packs", OWNER),
            Map.entry("POST /api/v1/projects/{projectId}/charter", OWNER),
            Map.entry("POST /api/v1/collaborators/{id}/certificate", OWNER),
            Map.entry("POST /api/v1/agreements/{id}/acknowledge", PARTY),
            Map.entry("PATCH /api/v1/agreements/{id}", OWNER),
            Map.entry("POST /api/v1/agreements/{id}/send", OWNER),
            Map.entry("POST /api/v1/agreements/{id}/cancel", OWNER),
            Map.entry("POST /api/v1/agreements/{id}/terminate", OWNER),
            Map.entry("POST /api/v1/agreements/{id}/amend", OWNER),
            Map.entry("POST /api/v1/agreements/{id}/renew", OWNER),
            Map.entry("POST /api/v1/agreements/{id}/supersede", OWNER),
            Map.entry("POST /api/v1/agreements/{id}/exit", OWNER),
            Map.entry("POST /api/v1/agreements/{id}/review", OWNER),
            Map.entry("POST /api/v1/agreements/{id}/confirm-delivery", OWNER),
            Map.entry("POST /api/v1/agreements/{id}/stop-renewal", PARTY),
            Map.entry("POST /api/v1/agreements/{id}/decline", SELF),
            Map.entry("POST /api/v1/agreements/{id}/paper-signatures", PARTY),
            Map.entry("POST /api/v1/agreements/{id}/paper-signatures/{number}/withdraw", PARTY),
            Map.entry("POST /api/v1/agreements/{id}/paper-signatures/{number}/attest", MEMBER),
            Map.entry("POST /api/v1/deliverables", MEMBER),
            Map.entry("PATCH /api/v1/deliverables/{id}", MEMBER),
            Map.entry("POST /api/v1/deliverables/{deliverableId}/contributions", MEMBER),
            Map.entry("PATCH /api/v1/deliverables/{deliverableId}/contributions/{id}", MEMBER),
            Map.entry("DELETE /api/v1/deliverables/{deliverableId}/contributions/{id}", MEMBER),
            Map.entry("POST /api/v1/deliverables/{deliverableId}/inbound", MEMBER),
            Map.entry("PATCH /api/v1/deliverables/{deliverableId}/inbound/{id}", MEMBER),
            Map.entry("DELETE /api/v1/deliverables/{deliverableId}/inbound/{id}", MEMBER),
            Map.entry("POST /api/v1/deliverables/{deliverableId}/releases", MEMBER),
            Map.entry("PUT /api/v1/releases/{id}", MEMBER),
            Map.entry("POST /api/v1/releases/{id}/decisions", MEMBER),
            Map.entry("POST /api/v1/releases/{id}/publish", OWNER),
            Map.entry("POST /api/v1/releases/{id}/withdraw", OWNER),
            Map.entry("POST /api/v1/notes", MEMBER),
            Map.entry("PATCH /api/v1/notes/{id}", MEMBER),
            Map.entry("POST /api/v1/notes/{id}/acknowledge", MEMBER),
            Map.entry("PUT /api/v1/accounts/{id}/level", OWNER),
            Map.entry("DELETE /api/v1/accounts/{id}", OWNER),
            Map.entry("POST /api/v1/accounts/{id}/password-reset", OWNER),
            Map.entry("POST /api/v1/accounts/{id}/sessions/end", SELF),
            Map.entry("POST /api/v1/account/password", EVERYBODY),
            Map.entry("POST /api/v1/account/sessions/end", EVERYBODY),
            Map.entry("POST /api/v1/account/tokens", EVERYBODY),
            Map.entry("DELETE /api/v1/account/tokens/{id}", EVERYBODY),
            Map.entry("POST /api/v1/templates", MEMBER),
            Map.entry("POST /api/v1/templates/imports", MEMBER),
            Map.entry("POST /api/v1/templates/{key}/versions", MEMBER),
            Map.entry("PUT /api/v1/templates/{key}/versions/{version}", MEMBER),
            Map.entry("DELETE /api/v1/templates/{key}/versions/{version}", MEMBER),
            Map.entry("POST /api/v1/templates/{key}/versions/{version}/publish", OWNER),
            Map.entry("POST /api/v1/templates/{key}/versions/{version}/review", OWNER),
            Map.entry("POST /api/v1/templates/{key}/versions/{version}/review/withdraw", OWNER),
            Map.entry("POST /api/v1/licenses/expressions", NO_EFFECT));

    static Set<String> names() {
        return WRITES.keySet();
    }

    static @Nullable Who of(RestMap.Entry entry) {
        return WRITES.get(entry.name());
    }
}
