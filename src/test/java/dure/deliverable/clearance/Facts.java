package dure.deliverable.clearance;

import dure.deliverable.Ai;
import dure.deliverable.AiUse;
import dure.deliverable.Authorship;
import dure.deliverable.Capacity;
import dure.deliverable.ContributionRow;
import dure.deliverable.DeliverableKind;
import dure.deliverable.DeliverableRow;
import dure.deliverable.InboundBasis;
import dure.deliverable.InboundRow;
import dure.deliverable.LegalKind;
import dure.deliverable.PartRow;
import dure.deliverable.WorkDone;
import dure.license.Compatibility;
import dure.license.InboundRelation;
import dure.project.WorkKind;
import dure.template.WorkRight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds what the rule reads: a deliverable of "lead", owned by "owner", one part, everybody active. */
final class Facts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final String LEAD = "lead";
    static final Set<WorkRight> COPYRIGHT =
            EnumSet.of(WorkRight.REPRODUCE, WorkRight.PUBLIC_TRANSMIT, WorkRight.DISTRIBUTE, WorkRight.DERIVE);
    static final Set<WorkRight> CLA = EnumSet.of(
            WorkRight.REPRODUCE,
            WorkRight.PUBLIC_TRANSMIT,
            WorkRight.DISTRIBUTE,
            WorkRight.DERIVE,
            WorkRight.DATABASE,
            WorkRight.PATENT);

    private WorkKind kind = WorkKind.TEXT;
    private LegalKind legalKind = LegalKind.LITERARY;
    private String owner = LEAD;
    private String title = "사전";
    private @Nullable String titleEn;
    private String inboundPart = "**";
    private String inboundName = "thing";
    private String license = "CC-BY-4.0";
    private LicenseFacts licenseFacts = license("CC-BY-4.0", true, LicenseFacts.Trait.ALLOWS_DERIVATIVES);
    private final List<ContributionRow> contributions = new ArrayList<>();
    private final List<InboundRow> inbound = new ArrayList<>();
    private final List<Grant> grants = new ArrayList<>();
    private final Map<String, Compatibility> compatibilities = new HashMap<>();

    static Facts aText() {
        return new Facts();
    }

    static Facts aProgram() {
        return new Facts()
                .of(WorkKind.CODE, LegalKind.PROGRAM)
                .under("MIT", true, LicenseFacts.Trait.ALLOWS_DERIVATIVES);
    }

    static Facts aDataset() {
        return new Facts().of(WorkKind.DATASET, LegalKind.COMPILATION_OR_DB);
    }

    Facts of(WorkKind newKind, LegalKind newLegalKind) {
        kind = newKind;
        legalKind = newLegalKind;
        return this;
    }

    Facts under(String id, boolean open, LicenseFacts.Trait... traits) {
        license = id;
        licenseFacts = license(id, open, traits);
        return this;
    }

    /** Owned and licensed by this person instead of the lead. */
    Facts ownedBy(String who) {
        owner = who;
        return this;
    }

    Facts called(String newTitle, @Nullable String english) {
        title = newTitle;
        titleEn = english;
        return this;
    }

    /** What is brought in from here on has this name and belongs to this part. */
    Facts into(String name, String part) {
        inboundName = name;
        inboundPart = part;
        return this;
    }

    static LicenseFacts license(String id, boolean open, LicenseFacts.Trait... traits) {
        return new LicenseFacts(id, true, true, open, Set.of(traits));
    }

    Facts madeBy(String who) {
        return made(who, Authorship.SOLE, LocalDate.of(2026, 5, 1));
    }

    Facts made(String who, Authorship authorship, LocalDate on, String... with) {
        return made(who, authorship, on, Capacity.OWN, Ai.NONE, null, with);
    }

    Facts made(
            String who,
            Authorship authorship,
            LocalDate on,
            Capacity capacity,
            Ai ai,
            @Nullable String representative,
            String... with) {
        contributions.add(new ContributionRow(
                "c" + contributions.size(),
                "d",
                who,
                "**",
                WorkDone.TEXT,
                on,
                on,
                capacity,
                capacity == Capacity.OWN ? null : "X",
                capacity != Capacity.OWN,
                authorship,
                List.of(with),
                representative,
                representative == null ? null : "minutes",
                ai,
                null,
                Instant.EPOCH,
                0));
        return this;
    }

    Facts generatedBy(String who, String tool) {
        return made(
                who,
                Authorship.SOLE,
                LocalDate.of(2026, 5, 1),
                Capacity.OWN,
                new Ai(AiUse.GENERATED, tool, null),
                null);
    }

    Facts brought(InboundBasis basis, InboundRelation relation, dure.license.@Nullable Verdict verdict) {
        String id = "i" + inbound.size();
        inbound.add(new InboundRow(
                id, "d", inboundName, null, inboundPart, "MIT", null, relation, basis, null, null, Instant.EPOCH, 0));
        if (verdict != null) {
            compatibilities.put(id, new Compatibility("MIT", license, relation, verdict, false, List.of(), "test"));
        }
        return this;
    }

    Facts granted(Grant grant) {
        grants.add(grant);
        return this;
    }

    /** A CLA of this person: every right, any open license, back in time, for good. */
    Facts cla(String who) {
        return granted(grant(who).build());
    }

    static GrantBuilder grant(String who) {
        return new GrantBuilder(who);
    }

    ClearanceFacts build() {
        var deliverable = new DeliverableRow(
                "d",
                "p",
                title,
                titleEn,
                DeliverableKind.valueOf(kind.name()),
                legalKind,
                owner,
                owner,
                List.of(new PartRow("**", kind, license)),
                null,
                Instant.EPOCH,
                0);
        return new ClearanceFacts(
                deliverable,
                contributions,
                inbound,
                Set.of(LEAD, "A", "B", "C", "D"),
                LEAD,
                null,
                grants,
                Map.of(license, List.of(licenseFacts)),
                compatibilities,
                Map.of(),
                TODAY);
    }

    Clearance judged() {
        return ClearanceRule.apply(build());
    }
}
