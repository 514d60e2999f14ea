package dure.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The earlier agreement that one is made for, and what it does to it; fixed from the draft on; a charter learns it when all have acknowledged. */
@Embeddable
record BaseLink(
        @Column(name = "base_id") String agreementId,
        @Enumerated(EnumType.STRING) Relation relation) {}
