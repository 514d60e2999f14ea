package dure.agreement;

import dure.project.WorkKind;
import dure.shared.RandomId;
import dure.template.GrantTerms;
import dure.template.WorkRight;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A right from one party to another, written down when its agreement is executed; it never changes. */
@Entity
class AgreementGrant {

    @Id
    private String id;

    private String agreementId;
    private String grantorId;
    private String granteeId;
    private @Nullable String work;
    private String kinds;
    private String rights;
    private boolean sublicensable;

    @Column(length = 65535)
    private String outboundLicenses;

    private boolean retroactive;
    private boolean survivesEnd;
    private boolean voidable;
    private String clauseLabel;

    @SuppressWarnings("NullAway.Init")
    protected AgreementGrant() {}

    AgreementGrant(String agreementId, String grantorId, String granteeId, GrantTerms terms, boolean voidable) {
        id = RandomId.next();
        this.agreementId = agreementId;
        this.grantorId = grantorId;
        this.granteeId = granteeId;
        work = terms.work();
        kinds = joined(terms.kinds());
        rights = joined(terms.rights());
        sublicensable = terms.sublicensable();
        outboundLicenses = joined(terms.outboundLicenses());
        retroactive = terms.retroactive();
        survivesEnd = terms.survivesEnd();
        this.voidable = voidable;
        clauseLabel = terms.articleLabel();
    }

    String agreementId() {
        return agreementId;
    }

    /** As it stands by what has become of its agreement. */
    GrantRow row(Agreement agreement) {
        LocalDate from = Objects.requireNonNull(agreement.effectiveFrom());
        @Nullable LocalDate to = survivesEnd ? null : agreement.endsOn();
        return new GrantRow(
                id,
                agreementId,
                agreement.number(),
                agreement.draft().template(),
                grantorId,
                granteeId,
                work,
                set(kinds, WorkKind::valueOf),
                set(rights, WorkRight::valueOf),
                sublicensable,
                set(outboundLicenses, license -> license),
                retroactive,
                survivesEnd,
                voidable,
                from,
                to,
                Objects.requireNonNull(agreement.executedOn()),
                clauseLabel);
    }

    private static String joined(Collection<?> items) {
        return items.stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
    }

    private static <T> Set<T> set(String joined, Function<String, T> reading) {
        return Arrays.stream(joined.split("\n"))
                .filter(item -> !item.isEmpty())
                .map(reading)
                .collect(Collectors.toSet());
    }
}
