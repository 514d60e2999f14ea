package dure.collaborator;

import static dure.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.access.AccountService;
import dure.access.OwnerDetails;
import dure.shared.Conflict;
import dure.shared.EmailAddress;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.NotAllowed;
import dure.shared.PageQuery;
import dure.shared.RandomId;
import dure.shared.StaleVersion;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class CollaboratorServiceTest extends DureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    CollaboratorService people;

    @Autowired
    AccountService accounts;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void actAsOwner() {
        actAs(AccessLevel.OWNER, RandomId.next());
    }

    @Test
    void somebodyInvitedIsKeptAsEntered() {
        var details = new CollaboratorDetails(
                "박서연",
                "Seoyeon Park",
                new EmailAddress("Seoyeon@Example.org"),
                "en",
                List.of("법학", "통역"),
                List.of("검수"),
                8,
                "한빛");

        var row = people.find(people.invite(details).id());

        assertThat(row.details()).isEqualTo(details);
        assertThat(row.email().value()).isEqualTo("seoyeon@example.org");
        assertThat(row.state()).isEqualTo(CollaboratorState.INVITED);
    }

    @Test
    void anAddressBelongsToOnePerson() {
        people.invite(person("김민준", "minjun@example.org"));

        assertThatThrownBy(() -> people.invite(person("다른 사람", "MinJun@example.org")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/email"));
    }

    @Test
    void aDecomposedNameIsStoredAndFoundComposed() {
        String decomposed = Normalizer.normalize("김민준", Normalizer.Form.NFD);
        people.invite(person(decomposed, "minjun@example.org"));

        assertThat(people.list(PageQuery.first("민준", 10)).items())
                .extracting(CollaboratorRow::name)
                .containsExactly("김민준");
        assertThat(people.list(PageQuery.first(decomposed, 10)).total()).isEqualTo(1);
    }

    @Test
    void wildcardsOfTheDatabaseAreSearchedLiterally() {
        people.invite(person("가_나 100%", "a@example.org"));
        people.invite(person("가라나", "b@example.org"));

        assertThat(people.list(PageQuery.first("가_나", 10)).total()).isEqualTo(1);
        assertThat(people.list(PageQuery.first("%", 10)).total()).isEqualTo(1);
    }

    @Test
    void peopleAreSortedByNameAndByNothingThatIsNotOffered() {
        people.invite(person("이도윤", "a@example.org"));
        people.invite(person("김민준", "b@example.org"));

        assertThat(people.list(PageQuery.first("", 10)).items())
                .extracting(CollaboratorRow::name)
                .containsExactly("김민준", "이도윤");
        assertThatThrownBy(() -> people.list(new PageQuery("", "1;drop table collaborator", 0, 10)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aNameThatLooksLikeAnotherIsTakenButMarked() {
        people.invite(person("Minjun Kim", "a@example.org"));
        var twin = people.invite(person("Мinjun Kim", "b@example.org"));

        assertThat(twin.looksLike()).containsExactly("Minjun Kim");
        assertThat(twin.mixedScript()).isTrue();
        assertThat(people.lookAlikes("minjun kim", null)).hasSize(2);
    }

    @Test
    void markupAndEmojiAreKeptAsText() {
        String name = "<script>alert(1)</script> 👩🏽‍💻";
        var row = people.invite(person(name, "a@example.org"));

        assertThat(people.find(row.id()).name()).isEqualTo(name);
    }

    @Test
    void emptyHiddenAndTooLongNamesAndTooManyHoursAreRefused() {
        for (String name : List.of(" \u00a0\u3164", "김\u202e민준", "김\u200b민준", "가".repeat(101))) {
            assertThatThrownBy(() -> people.invite(person(name, "a@example.org")))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            e -> assertThat(e.errors())
                                    .extracting(FieldError::pointer)
                                    .containsExactly("/name"));
        }
        var overworked = new CollaboratorDetails(
                "김민준", null, new EmailAddress("a@example.org"), "ko", List.of(), List.of(), 81, null);
        assertThatThrownBy(() -> people.invite(overworked)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aResidentNumberIsRefusedInEveryField() {
        var details = new CollaboratorDetails(
                "김민준",
                "900101-1234567",
                new EmailAddress("a@example.org"),
                "ko",
                List.of("9001011234567"),
                List.of("900101 - 1234567"),
                null,
                "900101-1234567");
        assertThatThrownBy(() -> people.invite(details))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/nameEn", "/organisation", "/skills/0", "/wants/0"));
    }

    @Test
    void aPersonChangesTheirOwnProfileAndNobodyElses() {
        var own = people.invite(person("김민준", "a@example.org"));
        var other = people.invite(person("이도윤", "b@example.org"));
        actAs(AccessLevel.MEMBER, own.id());

        people.change(own.id(), own.version(), person("김민준2", "a@example.org"));

        assertThat(people.find(own.id()).name()).isEqualTo("김민준2");
        assertThatThrownBy(() -> people.change(other.id(), other.version(), person("나", "b@example.org")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.invite(person("나", "c@example.org"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aStaleSaveChangesNothing() {
        var read = people.invite(person("김민준", "a@example.org"));
        people.change(read.id(), read.version(), person("가", "a@example.org"));

        assertThatThrownBy(() -> people.change(read.id(), read.version(), person("나", "a@example.org")))
                .isInstanceOf(StaleVersion.class);
        assertThat(people.find(read.id()).name()).isEqualTo("가");
    }

    @Test
    void joiningIsAnnouncedOnceAndLeavingEndsIt() {
        String id = people.invite(person("김민준", "a@example.org")).id();

        people.activate(id);
        people.activate(id);
        assertThat(people.active()).extracting(CollaboratorRow::activeSince).containsExactly(TODAY);
        people.leave(id, TODAY);

        assertThat(people.find(id).leftOn()).isEqualTo(TODAY);
        assertThat(people.active()).isEmpty();
        assertThat(events.stream(CollaboratorActivated.class)).containsExactly(new CollaboratorActivated(id));
        assertThat(events.stream(CollaboratorLeft.class)).containsExactly(new CollaboratorLeft(id, TODAY));
        assertThatThrownBy(() -> people.leave(id, TODAY)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> people.activate(id)).isInstanceOf(Conflict.class);
    }

    @Test
    void theFirstOwnerIsACollaboratorAtOnce() {
        accounts.registerFirstOwner(new OwnerDetails("최하은", new EmailAddress("haeun@example.org"), "nuri-Hangul-2026"));

        var lead = people.lead().orElseThrow();
        assertThat(lead.name()).isEqualTo("최하은");
        assertThat(lead.state()).isEqualTo(CollaboratorState.ACTIVE);
        assertThat(lead.accessLevel()).isEqualTo(AccessLevel.OWNER);
    }

    @Test
    void nobodyLeavesInTheFutureOrBeforeTheyJoined() {
        String id = people.invite(person("김민준", "a@example.org")).id();
        people.activate(id);

        assertThatThrownBy(() -> people.leave(id, TODAY.plusDays(1))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> people.leave(id, TODAY.minusDays(1))).isInstanceOf(InvalidInput.class);
    }
}
