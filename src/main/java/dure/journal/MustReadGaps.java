package dure.journal;

import dure.access.AccountRow;
import dure.access.AccountService;
import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.shared.Gap;
import dure.shared.GapSource;
import dure.shared.security.AccessLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sources that somebody has to read and has not: the last step of joining (R07, R20). The owner
 * sees everybody's, others their own. Observers write nothing, so nothing waits for their word.
 */
@Component
class MustReadGaps implements GapSource {

    private static final int ORDER = 50;

    private final NoteRepository notes;
    private final NoteReadingRepository readings;
    private final NoteReader reader;
    private final CollaboratorService collaborators;
    private final AccountService accounts;

    MustReadGaps(
            NoteRepository notes,
            NoteReadingRepository readings,
            NoteReader reader,
            CollaboratorService collaborators,
            AccountService accounts) {
        this.notes = notes;
        this.readings = readings;
        this.reader = reader;
        this.collaborators = collaborators;
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gaps(String projectId) {
        var sources = notes.mustReads(projectId);
        if (sources.isEmpty()) {
            return List.of();
        }
        Set<String> read = new HashSet<>();
        readings.findByNoteIdIn(sources.stream().map(Note::id).toList())
                .forEach(r -> read.add(r.noteId() + r.collaboratorId()));
        var actor = reader.actor();
        List<Gap> gaps = new ArrayList<>();
        for (CollaboratorRow person : readers()) {
            if (actor.isOwner() || actor.is(person.id())) {
                unread(person, sources, read).forEach(note -> gaps.add(gap(note, person, actor.is(person.id()))));
            }
        }
        return gaps;
    }

    private List<CollaboratorRow> readers() {
        var active = collaborators.active();
        Set<String> observers = accounts
                .accountsOf(active.stream().map(CollaboratorRow::id).toList())
                .stream()
                .filter(account -> account.level() == AccessLevel.OBSERVER)
                .map(AccountRow::collaboratorId)
                .collect(Collectors.toSet());
        return active.stream()
                .filter(person -> !observers.contains(person.id()))
                .toList();
    }

    private List<Note> unread(CollaboratorRow person, List<Note> sources, Set<String> read) {
        var roles = reader.rolesOf(person.id());
        return sources.stream()
                .filter(note -> note.mustBeReadBy(roles))
                .filter(note -> !read.contains(note.id() + person.id()))
                .filter(note -> !note.authorId().equals(person.id()))
                .filter(note -> !note.isConfidential() || reader.isBound(person.id(), note.projectId()))
                .toList();
    }

    /** Nobody can read for somebody else: of others the owner only gets to look at the source. */
    private static Gap gap(Note note, CollaboratorRow person, boolean own) {
        return new Gap(
                own ? "note.unread" : "note.unread-by-other",
                Gap.Severity.NEEDS,
                ORDER,
                note.projectId(),
                person.id(),
                false,
                note.id(),
                note.createdAt(),
                List.of(person.name(), note.title()),
                "notes/" + note.id());
    }
}
