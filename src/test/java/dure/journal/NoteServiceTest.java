package dure.journal;

import static dure.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.collaborator.CollaboratorService;
import dure.project.ProjectService;
import dure.shared.Conflict;
import dure.shared.FieldError;
import dure.shared.Gap;
import dure.shared.InvalidInput;
import dure.shared.NotAllowed;
import dure.shared.NotFound;
import dure.shared.PageQuery;
import dure.shared.StaleVersion;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import dure.testing.Team;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class NoteServiceTest extends DureTest {

    @Autowired
    ProjectService projects;

    @Autowired
    CollaboratorService people;

    @Autowired
    NoteService notes;

    @Autowired
    MustReadGaps gaps;

    @Autowired
    NoteSearch search;

    String project;
    String lead;
    String minjun;
    String doyun;

    @BeforeEach
    void aTeamOfThree() {
        actAsSystem();
        lead = Team.found(projects, people);
        project = projects.list().getFirst().id();
        minjun = joined("김민준", "minjun@example.org");
        doyun = joined("이도윤", "doyun@example.org");
        actAs(AccessLevel.OWNER, lead);
    }

    @Test
    void unreadSourcesComeFirstAndReadingIsDatedOnce() {
        var source = notes.create(source("데이터 원천 안내", true, false));
        clock.advance(Duration.ofHours(1));
        notes.create(NoteDetails.simple(project, NoteKind.DAILY, "오늘 한 일", "표제어 20개"));
        actAs(AccessLevel.MEMBER, minjun);
        assertThat(titles()).containsExactly("데이터 원천 안내", "오늘 한 일");

        notes.acknowledge(source.id());
        clock.advance(Duration.ofDays(3));
        var again = notes.acknowledge(source.id());

        assertThat(again.readOn()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(titles()).containsExactly("오늘 한 일", "데이터 원천 안내");
        assertThat(notes.readings(source.id())).extracting(Reading::name).containsExactly("김민준");
    }

    @Test
    void aMustReadIsAGapUntilItIsRead() {
        var source = notes.create(source("데이터 원천 안내", true, false));
        assertThat(gaps.gaps(project)).extracting(gap -> gap.collaboratorId()).containsExactlyInAnyOrder(minjun, doyun);
        assertThat(gaps.gaps(project)).extracting(Gap::code).containsOnly("note.unread-by-other");

        actAs(AccessLevel.MEMBER, minjun);
        assertThat(gaps.gaps(project)).extracting(Gap::code).containsExactly("note.unread");
        notes.acknowledge(source.id());
        assertThat(gaps.gaps(project)).isEmpty();
    }

    @Test
    void aConfidentialSourceIsInvisibleWithoutAnAgreementInForce() {
        var secret = notes.create(source("미공개 말뭉치", true, true));

        actAs(AccessLevel.MEMBER, minjun);
        assertThatThrownBy(() -> notes.find(secret.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.acknowledge(secret.id())).isInstanceOf(NotFound.class);
        assertThat(titles()).isEmpty();
        assertThat(search.search("말뭉치", 5)).isEmpty();
        assertThat(gaps.gaps(project)).isEmpty();
        actAs(AccessLevel.OWNER, lead);
        assertThat(titles()).containsExactly("미공개 말뭉치");
        assertThat(search.search("말뭉치", 5)).hasSize(1);
    }

    @Test
    void onlyTheAuthorOrTheOwnerChangesANote() {
        actAs(AccessLevel.MEMBER, minjun);
        var note = notes.create(NoteDetails.simple(project, NoteKind.TROUBLE, "빌드가 멈춤", "메모리 부족"));
        var changed = NoteDetails.simple(project, NoteKind.TROUBLE, "빌드가 멈춤", "메모리를 늘려 해결");
        actAs(AccessLevel.MEMBER, doyun);
        assertThatThrownBy(() -> notes.change(note.id(), note.version(), changed))
                .isInstanceOf(NotAllowed.class);

        actAs(AccessLevel.MEMBER, minjun);
        notes.change(note.id(), note.version(), changed);
        assertThatThrownBy(() -> notes.change(note.id(), note.version(), changed))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void observersReadAndWriteNothing() {
        actAs(AccessLevel.OBSERVER, minjun);

        assertThatThrownBy(() -> notes.create(source("x", false, false))).isInstanceOf(AccessDeniedException.class);
        assertThat(titles()).isEmpty();
    }

    @Test
    void onlySourcesAreReadAndOnlyHttpAddressesAreKept() {
        var daily = notes.create(NoteDetails.simple(project, NoteKind.DAILY, "오늘", null));
        assertThatThrownBy(() -> notes.acknowledge(daily.id())).isInstanceOf(Conflict.class);

        var script =
                new NoteDetails(project, NoteKind.SOURCE, "x", "javascript:alert(1)", null, false, List.of(), 5, false);
        assertThatThrownBy(() -> notes.create(script))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/url"));
    }

    @Test
    void readingTwiceAtOnceIsReadingOnce() throws Exception {
        var source = notes.create(source("데이터 원천 안내", true, false));
        try (var pool = Executors.newFixedThreadPool(2)) {
            var clicks = IntStream.range(0, 2)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        actAs(AccessLevel.MEMBER, minjun);
                        notes.acknowledge(source.id());
                        return null;
                    })
                    .toList();
            for (var click : pool.invokeAll(clicks)) {
                click.get();
            }
        }

        assertThat(notes.readings(source.id())).hasSize(1);
    }

    private String joined(String name, String email) {
        String id = people.invite(person(name, email)).id();
        people.activate(id);
        return id;
    }

    private NoteDetails source(String title, boolean forAll, boolean confidential) {
        return new NoteDetails(
                project,
                NoteKind.SOURCE,
                title,
                "https://example.org/guide",
                "처음 오는 사람에게",
                forAll,
                List.of(),
                15,
                confidential);
    }

    private List<String> titles() {
        return notes.list(project, null, PageQuery.first("", 20)).items().stream()
                .map(NoteRow::title)
                .toList();
    }
}
