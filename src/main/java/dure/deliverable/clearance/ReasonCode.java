package dure.deliverable.clearance;

/** Every reason a row can have, with the verdict it means; its sentence is the message {@code clearance.<code>}. */
public enum ReasonCode {
    OWNER_BOUND(Verdict.CLEAR),
    LICENSOR_OWN(Verdict.CLEAR),
    GRANTED(Verdict.CLEAR),
    INBOUND_FITS(Verdict.CLEAR),

    NO_AUTHOR(Verdict.NOTE),
    REPRESENTATIVE(Verdict.NOTE),
    NOT_OPEN(Verdict.NOTE),
    INBOUND_FREE(Verdict.NOTE),

    LICENSE_UNJUDGED(Verdict.NEEDS_HUMAN),
    EMPLOYER_UNCLEAR(Verdict.NEEDS_HUMAN),
    COMMISSIONED(Verdict.NEEDS_HUMAN),
    TOOL_TERMS(Verdict.NEEDS_HUMAN),
    VOIDABLE(Verdict.NEEDS_HUMAN),
    OTHER_WORK(Verdict.NEEDS_HUMAN),
    INBOUND_CHECK(Verdict.NEEDS_HUMAN),
    INBOUND_NOT_IN_TABLE(Verdict.NEEDS_HUMAN),
    INBOUND_PERMISSION(Verdict.NEEDS_HUMAN),

    OWNER_NOT_ACTIVE(Verdict.BLOCKED),
    OWNER_WITHOUT_AGREEMENT(Verdict.BLOCKED),
    LICENSOR_NOT_ACTIVE(Verdict.BLOCKED),
    NO_CONTRIBUTIONS(Verdict.BLOCKED),
    PART_WITHOUT_MAKER(Verdict.BLOCKED),
    NO_TEXT(Verdict.BLOCKED),
    NO_GRANT(Verdict.BLOCKED),
    GRANT_NOT_YET(Verdict.BLOCKED),
    GRANT_EXPIRED(Verdict.BLOCKED),
    NOT_RETROACTIVE(Verdict.BLOCKED),
    MADE_AFTER_END(Verdict.BLOCKED),
    KIND_NOT_COVERED(Verdict.BLOCKED),
    DERIVE_NOT_EXPRESS(Verdict.BLOCKED),
    RIGHT_MISSING(Verdict.BLOCKED),
    NOT_SUBLICENSABLE(Verdict.BLOCKED),
    OUTBOUND_NOT_COVERED(Verdict.BLOCKED),
    JOINT_INCOMPLETE(Verdict.BLOCKED),
    JOINT_ALONE(Verdict.BLOCKED),
    EMPLOYER(Verdict.BLOCKED),
    PROVENANCE_TOOL(Verdict.BLOCKED),
    INBOUND_PART_GONE(Verdict.BLOCKED),
    INBOUND_BASIS_UNKNOWN(Verdict.BLOCKED),
    INBOUND_NO_LICENSE(Verdict.BLOCKED),
    CHOICE_NEEDED(Verdict.BLOCKED),
    INBOUND_REFUSED(Verdict.BLOCKED);

    private final Verdict verdict;

    ReasonCode(Verdict verdict) {
        this.verdict = verdict;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Whether the contributor's signature under a contributor license agreement (CLA) cures it. */
    boolean isCuredBySigning() {
        return switch (this) {
            case NO_GRANT,
                    GRANT_NOT_YET,
                    GRANT_EXPIRED,
                    NOT_RETROACTIVE,
                    MADE_AFTER_END,
                    KIND_NOT_COVERED,
                    DERIVE_NOT_EXPRESS,
                    RIGHT_MISSING,
                    NOT_SUBLICENSABLE,
                    OUTBOUND_NOT_COVERED -> true;
            default -> false;
        };
    }
}
