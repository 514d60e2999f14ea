package dure.collaborator;

import dure.shared.StaleVersion;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where sealed personal data is kept. */
@Component
class PersonalDataVault {

    private final PersonalDataRepository stored;
    private final PersonalDataKey keys;
    private final PersonalDataSeal seal;

    PersonalDataVault(PersonalDataRepository stored, PersonalDataKey keys, PersonalDataSeal seal) {
        this.stored = stored;
        this.keys = keys;
        this.seal = seal;
    }

    /** Replaces what was read, as the version in {@code data} says; without one there must be nothing yet. */
    void put(String collaboratorId, PersonalData data, Instant at) {
        var key = keys.get();
        String sealed = seal.seal(data.withVersion(null), collaboratorId, key.key());
        var row = stored.findById(collaboratorId).orElse(null);
        if (!Objects.equals(data.version(), row == null ? null : row.version())) {
            throw new StaleVersion();
        }
        if (row == null) {
            stored.saveAndFlush(new SealedPersonalData(collaboratorId, key.id(), sealed, at));
        } else {
            row.replace(key.id(), sealed, at);
        }
    }

    Map<String, PersonalData> read(Collection<String> collaboratorIds) {
        var data = new HashMap<String, PersonalData>();
        for (var row : stored.findAllById(collaboratorIds)) {
            var key = keys.named(row.keyId()).key();
            data.put(
                    row.collaboratorId(),
                    seal.open(row.sealed(), row.collaboratorId(), key).withVersion(row.version()));
        }
        return data;
    }

    Set<String> present(Collection<String> collaboratorIds) {
        return collaboratorIds.isEmpty() ? Set.of() : stored.idsPresent(collaboratorIds);
    }
}
