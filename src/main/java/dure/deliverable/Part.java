package dure.deliverable;

import dure.project.WorkKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The stored form of a part. */
@Embeddable
record Part(String path, @Enumerated(EnumType.STRING) WorkKind kind, String license) {

    PartRow row() {
        return new PartRow(path, kind, license);
    }
}
