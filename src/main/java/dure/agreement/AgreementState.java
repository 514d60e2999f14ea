package dure.agreement;

import dure.shared.Conflict;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an agreement stands, and which states may follow. */
public enum AgreementState {
    DRAFT,
    SENT,
    /** Everybody has signed, the seal is being made; paper agreements pass it by while there is no sealing. */
    EXECUTING,
    EXECUTED,
    EXPIRED,
    TERMINATED,
    SUPERSEDED,
    DECLINED,
    CANCELLED;

    /** The states that may follow this one; after an end only a renewal that was signed late. */
    public Set<AgreementState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SENT, CANCELLED);
            case SENT -> EnumSet.of(EXECUTING, EXECUTED, DECLINED, CANCELLED);
            case EXECUTING -> EnumSet.of(EXECUTED);
            case EXECUTED -> EnumSet.of(EXPIRED, TERMINATED, SUPERSEDED);
            case EXPIRED -> EnumSet.of(EXECUTED);
            case TERMINATED, SUPERSEDED, DECLINED, CANCELLED -> EnumSet.noneOf(AgreementState.class);
        };
    }

    public boolean allows(AgreementState following) {
        return next().contains(following);
    }

    /** The refusal of a step that does not fit this state. */
    Conflict conflict(String number) {
        return new Conflict("agreement.conflict." + name().toLowerCase(Locale.ROOT), number);
    }

    /** Whether it was once signed by everybody. */
    public boolean wasExecuted() {
        return this == EXECUTED || this == EXPIRED || this == TERMINATED || this == SUPERSEDED;
    }

    /** Whether something still has to happen before it binds. */
    public boolean isOpen() {
        return this == DRAFT || this == SENT || this == EXECUTING;
    }
}
