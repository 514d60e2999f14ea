package dure.license;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spdx.core.InvalidSPDXAnalysisException;
import org.spdx.storage.listedlicense.SpdxListedLicenseLocalStore;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The SPDX license list out of the library's jar: no network, read at first use. The library's own license objects are not used
 * because they need a store, a lock and a network switch for each answer.
 */
@Component
class SpdxCatalog {

    static {
        // whoever else reaches the library in this program stays offline too
        System.setProperty("org.spdx.useJARLicenseInfoOnly", "true");
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SingletonSupplier<Index> index = SingletonSupplier.of(SpdxCatalog::load);

    /** Number of the SPDX list, such as 3.28.0. */
    String edition() {
        return index().edition();
    }

    Collection<Entry> licenses() {
        return index().licenses().values();
    }

    /** A license by its id in any case. */
    Optional<Entry> license(String id) {
        return Optional.ofNullable(index().licenses().get(id.toLowerCase(Locale.ROOT)));
    }

    /** An exception by its id in any case. */
    Optional<Entry> exception(String id) {
        return Optional.ofNullable(index().exceptions().get(id.toLowerCase(Locale.ROOT)));
    }

    /** The text of a listed license or exception. */
    String text(Entry entry) {
        var store = index().store();
        try (var in = entry.exception()
                ? store.getExceptionInputStream(entry.id())
                : store.getLicenseInputStream(entry.id())) {
            return JSON.readTree(in)
                    .get(entry.exception() ? "licenseExceptionText" : "licenseText")
                    .asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Index index() {
        return index.obtain();
    }

    private static Index load() {
        try {
            var store = new SpdxListedLicenseLocalStore();
            try (var licenses = store.getTocInputStream();
                    var exceptions = store.getExceptionTocInputStream()) {
                var toc = JSON.readTree(licenses);
                return new Index(
                        store,
                        toc.get("licenseListVersion").asString(),
                        entries(toc.get("licenses"), false),
                        entries(JSON.readTree(exceptions).get("exceptions"), true));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidSPDXAnalysisException e) {
            throw new IllegalStateException("The SPDX list in the program cannot be opened", e);
        }
    }

    private static Map<String, Entry> entries(JsonNode list, boolean exception) {
        List<Entry> found = new ArrayList<>();
        for (JsonNode each : list) {
            found.add(new Entry(
                    each.get(exception ? "licenseExceptionId" : "licenseId").asString(),
                    each.get("name").asString(),
                    flag(each.get("isOsiApproved")),
                    flag(each.get("isFsfLibre")),
                    each.get("isDeprecatedLicenseId").asBoolean(),
                    exception));
        }
        found.sort((a, b) -> a.id().compareToIgnoreCase(b.id()));
        var byId = new LinkedHashMap<String, Entry>();
        found.forEach(each -> byId.put(each.id().toLowerCase(Locale.ROOT), each));
        return byId;
    }

    private static @Nullable Boolean flag(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asBoolean();
    }

    /** A license or exception of the list, without its text. */
    record Entry(
            String id,
            String name,
            @Nullable Boolean osiApproved,
            @Nullable Boolean fsfLibre,
            boolean deprecated,
            boolean exception) {}

    private record Index(
            SpdxListedLicenseLocalStore store,
            String edition,
            Map<String, Entry> licenses,
            Map<String, Entry> exceptions) {}
}
