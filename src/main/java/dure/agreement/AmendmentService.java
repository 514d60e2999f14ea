package dure.agreement;

import dure.shared.security.OwnerOnly;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts what changes or replaces an executed agreement; everybody whom it binds signs. */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
public class AmendmentService {

    private final BaseDrafts drafts;
    private final AgreementRegister register;

    AmendmentService(BaseDrafts drafts, AgreementRegister register) {
        this.drafts = drafts;
        this.register = register;
    }

    /** A draft with all that the agreement says now, to be changed: the table of before and after is made from it. */
    @OwnerOnly
    public AgreementRow amend(String id) {
        return enter(drafts.amendment(id, Relation.AMENDS, Map.of("amend.kind", "CHANGE"), Map.of()));
    }

    /** A draft of the newest version of its template between the same people: when all have signed, it takes its place. */
    @OwnerOnly
    public AgreementRow supersede(String id) {
        return enter(drafts.successor(id));
    }

    private AgreementRow enter(BaseDrafts.Prepared prepared) {
        register.open();
        return AgreementRow.of(register.enter(prepared.checked(), prepared.base()), register.today());
    }
}
