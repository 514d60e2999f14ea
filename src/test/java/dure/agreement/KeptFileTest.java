package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The files of an agreement that was sent are its own: nothing else has to be there to read them. */
class KeptFileTest extends DureTest {

    @Autowired
    private AgreementTeam team;

    @Autowired
    private AgreementReader reader;

    @Autowired
    private SignedPaper paper;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void itIsReadAndNamedWithoutTheTemplateThatItWasMadeFrom() {
        actAsSystem();
        String project = team.project();
        String lead = team.lead();
        String seoyeon = team.member("박서연", "seoyeon@example.org");
        actAs(AccessLevel.OWNER, lead);
        var nda = paper.execute(AgreementTeam.nda(project, lead, seoyeon), LocalDate.of(2026, 11, 21), lead, seoyeon);
        jdbc.update("update agreement set template = 'gone' where id = ?", nda.id());

        String name = nda.number() + " " + nda.title();
        assertThat(reader.pdf(nda.id(), Locale.KOREAN).name()).isEqualTo(name + ".pdf");
        assertThat(reader.pdf(nda.id(), Locale.ENGLISH).name()).isEqualTo(name + " (en).pdf");
    }
}
