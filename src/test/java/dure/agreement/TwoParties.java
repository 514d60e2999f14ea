package dure.agreement;

import dure.shared.PageQuery;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of agreements between a lead, who owns the installation and acts, and a member, both with all that is needed to sign. */
abstract class TwoParties extends DureTest {

    @Autowired
    AgreementTeam team;

    @Autowired
    AgreementService agreements;

    @Autowired
    AgreementReader reader;

    String project;
    String lead;
    String seoyeon;

    @BeforeEach
    void aLeadAndAMember() {
        actAsSystem();
        project = team.project();
        lead = team.lead();
        seoyeon = team.member("박서연", "seoyeon@example.org");
        actAs(AccessLevel.OWNER, lead);
    }

    /** A sent agreement of the two. */
    AgreementRow sentNda() {
        var draft = agreements.create(AgreementTeam.nda(project, lead, seoyeon));
        return agreements.send(draft.id(), draft.version());
    }

    /** The numbers of the first twenty in this state. */
    List<String> numbersIn(AgreementState state) {
        var filter = new AgreementFilter(project, Set.of(state), null, null);
        return reader.list(filter, PageQuery.first("", 20)).items().stream()
                .map(AgreementRow::number)
                .toList();
    }
}
