package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dure.collaborator.CollaboratorService;
import dure.collaborator.PersonalDataService;
import dure.collaborator.PrivacyNotice;
import dure.shared.Gap;
import dure.shared.GapSource;
import dure.shared.PageQuery;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A privacy notice that says something else than the one that was read is read again. */
class PrivacyNoticeTest extends DureTest {

    @Autowired
    private AgreementTeam team;

    @Autowired
    private AgreementReader reader;

    @Autowired
    private CollaboratorService collaborators;

    @Autowired
    private PersonalDataService personalData;

    @Autowired
    private PrivacyNotice notice;

    @Autowired
    private List<GapSource> gapSources;

    @Autowired
    private JdbcClient database;

    private String project = "";
    private String lead = "";
    private String jimin = "";

    @BeforeEach
    void aTeamThatHasReadTheFirstVersion() {
        actAsSystem();
        project = team.project();
        lead = team.lead();
        jimin = team.member("한지민", "jimin@example.org");
        collaborators.activate(jimin);
        database.sql("update agreement set template_version = 1 where template = 'privacy'")
                .update();
    }

    @Test
    void whoReadAnEarlierOneIsNamedUntilTheyHaveReadTheNewOne() {
        actAs(AccessLevel.MEMBER, jimin);
        assertThat(notice.isAcknowledged(jimin)).isTrue();
        assertThat(gaps()).extracting(Gap::code).containsExactly("collaborator.notice-again");
        assertThat(gaps()).extracting(Gap::curePath).containsExactly("profile");

        personalData.acknowledgeNotice(jimin);
        personalData.acknowledgeNotice(jimin);

        assertThat(gaps()).isEmpty();
        var filter = new AgreementFilter(project, Set.of(), "privacy", jimin);
        assertThat(reader.list(filter, PageQuery.first("", 10)).items()).hasSize(2);
    }

    @Test
    void theOwnerSeesWhoHasNotReadItAndIsNotAskedToReadTheirOwn() {
        actAs(AccessLevel.OWNER, lead);

        assertThat(gaps()).extracting(Gap::collaboratorId).containsExactly(jimin);
    }

    private List<Gap> gaps() {
        return gapSources.stream()
                .flatMap(source -> source.gaps(project).stream())
                .filter(gap -> gap.code().startsWith("collaborator.notice"))
                .toList();
    }
}
