package dure.agreement;

import dure.document.Block;
import dure.document.Run;
import dure.template.AnnexBlocks;
import dure.template.Business;
import dure.template.GrantTerms;
import dure.template.LanguageLayout;
import dure.template.MergeRequest;
import dure.template.Party;
import dure.template.ProjectFacts;
import dure.template.SigningMode;
import dure.template.WorkRight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The terms of an agreement as data (terms.json), as they were kept when it was sent or as an amendment has left them. */
record SignedTerms(JsonNode json) {

    private static final String LISTED_ANNEX = "background.items";

    /** An article or annex: how the text names it, and its steps in the shape of terms.json. */
    record Part(String key, String name, JsonNode text) {}

    JsonNode values() {
        return json.path("values");
    }

    /** The articles by the key of their clause, and the annexes by their label, in the order of the text. */
    Map<String, Part> parts() {
        var parts = new LinkedHashMap<String, Part>();
        for (JsonNode clause : json.path("clauses")) {
            String name = text(clause, "label") + "(" + text(clause, "heading") + ")";
            parts.put(text(clause, "key"), new Part(text(clause, "key"), name, clause.path("text")));
        }
        int number = 0;
        for (JsonNode annex : json.path("annexes")) {
            String key = "annex." + ++number;
            parts.put(key, new Part(key, text(annex, "label") + " " + text(annex, "title"), annex.path("text")));
        }
        return parts;
    }

    List<GrantTerms> grants() {
        return stream(json.path("grants"))
                .map(grant -> new GrantTerms(
                        text(grant, "clause"),
                        text(grant, "article"),
                        text(grant, "from"),
                        text(grant, "to"),
                        grant.path("work").stringValue(null),
                        texts(grant.path("kinds")),
                        texts(grant.path("rights")).stream()
                                .map(WorkRight::valueOf)
                                .collect(Collectors.toSet()),
                        grant.path("sublicensable").asBoolean(),
                        grant.path("retroactive").asBoolean(),
                        grant.path("survivesEnd").asBoolean(),
                        texts(grant.path("outboundLicenses"))))
                .toList();
    }

    /**
     * The same document once more, between the same people as they were named then, with these values.
     *
     * @param accounts where the parties are paid, in their order; the terms do not hold it
     */
    MergeRequest with(Map<String, Object> values, Locale shown, List<Optional<String>> accounts) {
        Locale binding = Locale.of(text(json, "language"));
        return new MergeRequest(
                text(json, "template"),
                json.path("templateVersion").asInt(),
                binding,
                shown,
                text(json, "number"),
                parties(accounts),
                values,
                project(),
                annex(),
                null,
                Instant.EPOCH,
                SigningMode.valueOf(text(json, "signing")),
                LanguageLayout.valueOf(json.path("layout").asString(LanguageLayout.SEPARATE.name())),
                null);
    }

    private ProjectFacts project() {
        JsonNode project = json.path("project");
        var doneWhen = stream(project.path("doneWhen")).map(JsonNode::asString).toList();
        return new ProjectFacts(text(project, "name"), text(project, "goal"), doneWhen, List.of(), Map.of());
    }

    /** What the caller once brought, the division of work, stays as it was signed; a template without such an annex prints none. */
    private AnnexBlocks annex() {
        JsonNode annexes = json.path("annexes");
        if (annexes.size() <= (values().has(LISTED_ANNEX) ? 1 : 0)) {
            return AnnexBlocks.NONE;
        }
        List<Block> lines = stream(annexes.path(0).path("text"))
                .map(line -> (Block) new Block.Text(List.of(Run.of(line.asString()))))
                .toList();
        return new AnnexBlocks(lines, lines);
    }

    private List<Party> parties(List<Optional<String>> accounts) {
        var parties = new ArrayList<Party>();
        for (JsonNode party : json.path("parties")) {
            Optional<String> account =
                    parties.size() < accounts.size() ? accounts.get(parties.size()) : Optional.empty();
            parties.add(party(party, account.orElse(null)));
        }
        return parties;
    }

    private static Party party(JsonNode party, @Nullable String account) {
        String birth = optional(party, "birthDate");
        return new Party(
                text(party, "as"),
                text(party, "name"),
                optional(party, "nameEn"),
                birth == null ? null : LocalDate.parse(birth),
                optional(party, "address"),
                optional(party, "phone"),
                text(party, "email"),
                optional(party, "organisation"),
                business(party.path("business")),
                account);
    }

    private static @Nullable Business business(JsonNode business) {
        return business.isObject() ? new Business(text(business, "number"), text(business, "representative")) : null;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Set<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asString).collect(Collectors.toSet());
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static @Nullable String optional(JsonNode node, String name) {
        return node.has(name) ? node.path(name).asString() : null;
    }
}
