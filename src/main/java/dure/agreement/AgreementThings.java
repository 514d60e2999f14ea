package dure.agreement;

import dure.shared.NamedThing;
import dure.shared.ThingDirectory;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of agreements. */
@Component
class AgreementThings implements ThingDirectory {

    private final AgreementRepository agreements;

    AgreementThings(AgreementRepository agreements) {
        this.agreements = agreements;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, NamedThing> thingsOf(Collection<String> ids) {
        return agreements.findAllById(ids).stream()
                .collect(Collectors.toMap(
                        Agreement::id,
                        agreement -> new NamedThing(agreement.number(), "agreements/" + agreement.id())));
    }
}
