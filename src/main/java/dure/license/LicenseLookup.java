package dure.license;

import dure.shared.InvalidInput;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.Sha256;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings together what the SPDX list, our own list and our judgement say of a license. */
@Component
class LicenseLookup {

    private final SpdxCatalog catalog;
    private final OwnLicenses own;
    private final LicenseTraits traits;
    private final DeprecatedIds deprecated;

    LicenseLookup(SpdxCatalog catalog, OwnLicenses own, LicenseTraits traits, DeprecatedIds deprecated) {
        this.catalog = catalog;
        this.own = own;
        this.traits = traits;
        this.deprecated = deprecated;
    }

    String listEdition() {
        return catalog.edition();
    }

    PageAnswer<LicenseRow> search(PageQuery query, @Nullable LicenseTarget target) {
        String wanted = query.q().toLowerCase(Locale.ROOT);
        var found = Stream.concat(
                        own.all().stream().map(this::row),
                        catalog.licenses().stream().map(this::row))
                .filter(row -> target == null || row.targets().contains(target))
                .filter(row -> row.id().toLowerCase(Locale.ROOT).contains(wanted)
                        || row.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(order(query, wanted))
                .toList();
        var items = found.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .toList();
        return PageAnswer.of(items, query, found.size());
    }

    Optional<LicenseRecord> find(String id) {
        return catalog.license(id).map(this::listed).or(() -> own.find(id).map(this::ours));
    }

    Optional<String> text(String id) {
        return catalog.license(id)
                .or(() -> catalog.exception(id))
                .map(catalog::text)
                .or(() -> own.find(id).map(OwnLicenses.Own::text));
    }

    private LicenseRow row(SpdxCatalog.Entry entry) {
        return new LicenseRow(
                entry.id(),
                entry.name(),
                entry.osiApproved(),
                entry.fsfLibre(),
                entry.deprecated(),
                deprecated.replacementsOf(entry.id()),
                traits.targetsOf(entry.id()));
    }

    private LicenseRow row(OwnLicenses.Own each) {
        return new LicenseRow(each.id(), each.name(), null, null, false, List.of(), traits.targetsOf(each.id()));
    }

    private LicenseRecord listed(SpdxCatalog.Entry entry) {
        return record(row(entry), catalog.text(entry), catalog.edition(), null);
    }

    private LicenseRecord ours(OwnLicenses.Own each) {
        return record(row(each), each.text(), OwnLicenses.EDITION, each);
    }

    private LicenseRecord record(LicenseRow row, String text, String edition, OwnLicenses.@Nullable Own described) {
        var known = traits.of(row.id());
        return new LicenseRecord(
                row.id(),
                row.name(),
                row.osiApproved(),
                row.fsfLibre(),
                row.deprecated(),
                row.replacedBy(),
                text,
                Sha256.of(text).hex(),
                edition,
                row.targets(),
                known.map(LicenseTraits.Traits::useRestricted).orElse(null),
                known.map(LicenseTraits.Traits::allowsDerivatives).orElse(null),
                known.map(LicenseTraits.Traits::grantsPatent).orElse(null),
                described == null ? null : described.conditionsKo(),
                described == null ? null : described.conditionsEn());
    }

    private static Comparator<LicenseRow> order(PageQuery query, String wanted) {
        var byId = Comparator.comparing(LicenseRow::id, String.CASE_INSENSITIVE_ORDER);
        var property = query.sortProperty();
        if (property == null) {
            return Comparator.<LicenseRow>comparingInt(row -> distance(row, wanted))
                    .thenComparing(byId);
        }
        var order = switch (property) {
            case "id" -> byId;
            case "name" ->
                Comparator.comparing(LicenseRow::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(byId);
            default -> throw InvalidInput.of("/sort", "input.sort", "id, name");
        };
        return query.descending() ? order.reversed() : order;
    }

    /** 0: the id itself, 1: an id that begins so, 2: the rest. */
    private static int distance(LicenseRow row, String wanted) {
        String id = row.id().toLowerCase(Locale.ROOT);
        return id.equals(wanted) ? 0 : id.startsWith(wanted) ? 1 : 2;
    }
}
