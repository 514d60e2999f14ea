package dure.collaborator;

import static dure.testing.People.person;
import static dure.testing.People.personalData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.ledger.LedgerService;
import dure.project.ProjectService;
import dure.shared.BusinessNumber;
import dure.shared.Conflict;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.NotAllowed;
import dure.shared.RandomId;
import dure.shared.StaleVersion;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import dure.testing.Team;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

class PersonalDataTest extends DureTest {

    private static final String OWNER = RandomId.next();

    @Autowired
    ProjectService projects;

    @Autowired
    CollaboratorService people;

    @Autowired
    PersonalDataService personalData;

    @Autowired
    PersonalDataRepository stored;

    @Autowired
    LedgerService ledger;

    @Autowired
    JdbcTemplate jdbc;

    @Value("${dure.data-dir}")
    Path dataDir;

    String minjun;

    @BeforeEach
    void inviteMinjun() {
        actAs(AccessLevel.OWNER, OWNER);
        Team.found(projects, people);
        minjun = people.invite(person("김민준", "minjun@example.org")).id();
        actAs(AccessLevel.MEMBER, minjun);
        personalData.acknowledgeNotice(minjun);
    }

    /** 민법 158조, 160조: a year ends with the day before. */
    @Test
    void whoWasBornOnTheTwentyNinthOfFebruaryComesOfAgeOnTheFirstOfMarch() {
        var data = new PersonalData(null, null, LocalDate.of(2008, 2, 29), "서울특별시 마포구 두레길 1", "010-1234-5678");

        assertThat(data.isYoungerThan(19, LocalDate.of(2027, 2, 28))).isTrue();
        assertThat(data.isYoungerThan(19, LocalDate.of(2027, 3, 1))).isFalse();
    }

    @Test
    void nothingIsAskedBeforeTheNoticeIsAcknowledgedByThePersonThemself() {
        actAs(AccessLevel.OWNER, OWNER);
        String doyun = people.invite(person("이도윤", "doyun@example.org")).id();
        assertThatThrownBy(() -> personalData.acknowledgeNotice(doyun)).isInstanceOf(NotAllowed.class);

        actAs(AccessLevel.MEMBER, doyun);
        assertThatThrownBy(() -> personalData.put(doyun, personalData("이도윤"))).isInstanceOf(Conflict.class);
        personalData.acknowledgeNotice(doyun);
        personalData.put(doyun, personalData("이도윤"));
        assertThat(personalData.isComplete(doyun)).isTrue();
    }

    @Test
    void whatIsStoredIsUnreadableAndNeverTheSameTwice() {
        personalData.put(minjun, personalData("김민준"));
        String first = sealed();
        personalData.put(minjun, personalData.read(minjun).orElseThrow());

        assertThat(first).doesNotContain("김민준", "010", "1994", "월드컵");
        assertThat(sealed()).isNotEqualTo(first);
        assertThat(personalData.read(minjun).orElseThrow().withVersion(null)).isEqualTo(personalData("김민준"));
    }

    @Test
    void theKeyLiesInAFileThatOnlyItsOwnerReads() throws Exception {
        personalData.put(minjun, personalData("김민준"));
        Path file = dataDir.resolve("keys/personal-data.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void anotherKeyIsRefusedWithASentenceAndNoneIsMadeWhileDataExists() {
        personalData.put(minjun, personalData("김민준"));
        jdbc.update("update personal_data set key_id = '0000000000000000'");

        assertThatThrownBy(() -> personalData.read(minjun)).isInstanceOf(Conflict.class);
        var elsewhere = new PersonalDataKey(dataDir.resolve("without-key"), stored);
        assertThatThrownBy(elsewhere::get).isInstanceOf(Conflict.class);
        assertThat(dataDir.resolve("without-key")).doesNotExist();
    }

    @Test
    void dataMovedToAnotherPersonCannotBeOpened() {
        personalData.put(minjun, personalData("김민준"));
        actAs(AccessLevel.OWNER, OWNER);
        String other = people.invite(person("이도윤", "doyun@example.org")).id();
        jdbc.update("update personal_data set collaborator_id = ?", other);

        assertThatThrownBy(() -> personalData.read(other)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theOwnersReadingIsAnEventAndOnesOwnIsNot() {
        personalData.put(minjun, personalData("김민준"));
        personalData.read(minjun);
        assertThat(readings()).isZero();

        actAs(AccessLevel.OWNER, OWNER);
        personalData.read(minjun);
        assertThat(readings()).isEqualTo(1);
    }

    @Test
    void otherMembersNeitherReadNorWrite() {
        personalData.put(minjun, personalData("김민준"));
        actAs(AccessLevel.MEMBER, RandomId.next());

        assertThatThrownBy(() -> personalData.read(minjun)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> personalData.put(minjun, personalData("x"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> personalData.forAgreement(Set.of(minjun))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void wrongValuesAreNamedByField() {
        var wrong = new PersonalData("900101-1234567", null, LocalDate.of(1994, 3, 2), "서울", "전화 없음");
        assertThatThrownBy(() -> personalData.put(minjun, wrong))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/legalName", "/phone"));
        assertThatThrownBy(() -> new PersonalData(null, null, LocalDate.of(1, 1, 1), "서울", "010-1234-5678"))
                .isInstanceOf(InvalidInput.class);
        var unborn = new PersonalData(null, null, LocalDate.of(2026, 11, 22), "서울", "010-1234-5678");
        assertThatThrownBy(() -> personalData.put(minjun, unborn)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aBusinessIsToldApartByItsNumberAndNeedsNoBirthDate() {
        var company = new PersonalData(null, null, null, "서울특별시 마포구", "02-123-4567")
                .asBusiness("우리말연구소", new BusinessNumber("123-45-67891"), null)
                .withBankAccount("두레은행 110-123-456789 김민준");
        personalData.put(minjun, company);

        assertThat(sealed()).doesNotContain("우리말", "12345", "110-123");
        assertThat(personalData.read(minjun).orElseThrow().withVersion(null)).isEqualTo(company);
        assertThat(company.printedName("김민준")).isEqualTo("우리말연구소");
        assertThat(company.printedRepresentative("김민준")).isEqualTo("김민준");
    }

    @Test
    void aBusinessIsEnteredWholeAndAPersonWithABirthDate() {
        var person = personalData("김민준");
        var number = new BusinessNumber("1234567891");
        assertRefused(person.asBusiness(" ", number, null), "/businessName");
        assertRefused(person.asBusiness(" ", null, "김민준"), "/businessName");
        assertRefused(person.asBusiness("우리말연구소", null, null), "/businessNumber");
        assertRefused(new PersonalData(null, null, null, "서울", "010-1234-5678"), "/birthDate");
    }

    @Test
    void anAccountNumberPassesAndAResidentNumberInItsPlaceDoesNot() {
        personalData.put(minjun, personalData("김민준").withBankAccount("두레은행 100230-1234567 김민준"));
        assertRefused(personalData.read(minjun).orElseThrow().withBankAccount("두레은행 900101-1234567"), "/bankAccount");
    }

    @Test
    void ofTwoTabsTheLaterOneIsToldAndOverwritesNothing() {
        personalData.put(minjun, personalData("김민준"));
        var inBothTabs = personalData.read(minjun).orElseThrow();
        personalData.put(minjun, personalData("김 민준").withVersion(inBothTabs.version()));

        assertThatThrownBy(() -> personalData.put(minjun, inBothTabs)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> personalData.put(minjun, personalData("다른 이름")))
                .isInstanceOf(StaleVersion.class);
        assertThat(personalData.read(minjun).orElseThrow().legalName()).isEqualTo("김 민준");
    }

    private void assertRefused(PersonalData data, String pointer) {
        assertThatThrownBy(() -> personalData.put(minjun, data))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly(pointer));
    }

    private String sealed() {
        return stored.findById(minjun).orElseThrow().sealed();
    }

    private long readings() {
        return ledger.entries(0, 100).stream()
                .filter(e -> e.type().equals("personal-data.read"))
                .count();
    }
}
