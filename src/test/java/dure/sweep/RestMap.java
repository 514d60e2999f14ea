package dure.sweep;

import dure.shared.security.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that a controller answers, found in the running application, with the ids of what is stored. */
@Component
class RestMap {

    static final String UNKNOWN = "0123456789abcdefghjkmnpqrs";

    private static final Pattern VARIABLE = Pattern.compile("([a-z-]+)/\\{\\w+}");

    /** For each part of an address that an id follows: the ids, by a query, or as they are. */
    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("projects", "select id from project"),
            Map.entry("collaborators", "select id from collaborator"),
            Map.entry("roles", "select id from project_role"),
            Map.entry("assignments", "select id from assignment"),
            Map.entry("agreements", "select id from agreement"),
            Map.entry("deliverables", "select id from deliverable"),
            Map.entry("contributions", "select id from contribution"),
            Map.entry("inbound", "select id from inbound_component"),
            Map.entry("releases", "select id from deliverable_release"),
            Map.entry("notes", "select id from note"),
            Map.entry("accounts", "select id from account"),
            Map.entry("tokens", "1"),
            Map.entry("paper-signatures", "1"),
            Map.entry("scans", "1"),
            Map.entry("templates", "nda"),
            Map.entry("versions", "1"),
            Map.entry("licenses", "MIT"));

    private final RequestMappingHandlerMapping mappings;
    private final JdbcTemplate jdbc;

    RestMap(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings, JdbcTemplate jdbc) {
        this.mappings = mappings;
        this.jdbc = jdbc;
    }

    /** A method and a pattern, such as {@code GET /api/v1/notes/{id}}. */
    record Entry(String method, String pattern, boolean upload) {

        boolean isRead() {
            return method.equals("GET");
        }

        boolean isApi() {
            return pattern.startsWith("/api/");
        }

        boolean hasId() {
            return pattern.contains("{");
        }

        String name() {
            return method + " " + pattern;
        }

        /** The address of something that is not there. */
        String unknown() {
            return VARIABLE.matcher(pattern).replaceAll(found -> found.group(1) + "/" + idOf(found.group(1)));
        }

        private static String idOf(String part) {
            String ids = IDS.getOrDefault(part, "");
            return ids.equals("1") ? "1" : UNKNOWN;
        }
    }

    /** Without the container's own error page. */
    List<Entry> entries() {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(mapping -> entries(
                        mapping.getKey(),
                        Stream.of(mapping.getValue().getMethodParameters())
                                .anyMatch(parameter -> parameter.getParameterType() == MultipartFile.class)))
                .filter(entry -> !entry.pattern().startsWith("/error")
                        && !entry.pattern().startsWith("${"))
                .toList();
    }

    /** The addresses of everything that is stored. */
    List<String> addresses(Entry entry) {
        List<String> addresses = List.of(entry.pattern());
        for (var found = VARIABLE.matcher(entry.pattern()); found.find(); ) {
            var next = new ArrayList<String>();
            for (String address : addresses) {
                for (String id : ids(found.group(1))) {
                    next.add(address.replace(found.group(), found.group(1) + "/" + id));
                }
            }
            addresses = next;
        }
        if (addresses.stream().anyMatch(address -> address.contains("{"))) {
            throw new AssertionError("say in RestMap which ids belong into " + entry.pattern());
        }
        return addresses;
    }

    /** Without those of the person themself and of the agreements they are party of. */
    List<String> addressesOfOthers(Entry entry, Actor person) {
        var own = new ArrayList<>(jdbc.queryForList(
                "select agreement_id from agreement_party where collaborator_id = ?", String.class, person.ledgerId()));
        own.add(person.ledgerId());
        own.add(String.valueOf(person.accountId()));
        return addresses(entry).stream()
                .filter(address -> own.stream().noneMatch(address::contains))
                .toList();
    }

    private List<String> ids(String part) {
        String ids = IDS.get(part);
        if (ids == null) {
            throw new AssertionError("say in RestMap which ids follow " + part);
        }
        return ids.startsWith("select") ? jdbc.queryForList(ids, String.class) : List.of(ids);
    }

    private static Stream<Entry> entries(RequestMappingInfo mapping, boolean upload) {
        var methods = mapping.getMethodsCondition().getMethods();
        var names = methods.isEmpty()
                ? List.of("GET")
                : methods.stream().map(RequestMethod::name).toList();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> names.stream().map(method -> new Entry(method, pattern, upload)));
    }
}
