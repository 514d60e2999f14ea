package dure.journal;

import dure.ledger.Ledger;
import dure.project.ProjectService;
import dure.shared.Conflict;
import dure.shared.InputCheck;
import dure.shared.NotAllowed;
import dure.shared.NotFound;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.security.MembersOnly;
import dure.shared.security.SignedInOnly;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notes of the projects. */
@Service
@Transactional(readOnly = true)
public class NoteService {

    private final NoteRepository notes;
    private final NoteReadingRepository readings;
    private final NoteRows rows;
    private final NoteReader reader;
    private final ProjectService projects;
    private final InputCheck inputs;
    private final Ledger ledger;
    private final Clock clock;

    NoteService(
            NoteRepository notes,
            NoteReadingRepository readings,
            NoteRows rows,
            NoteReader reader,
            ProjectService projects,
            InputCheck inputs,
            Ledger ledger,
            Clock clock) {
        this.notes = notes;
        this.readings = readings;
        this.rows = rows;
        this.reader = reader;
        this.projects = projects;
        this.inputs = inputs;
        this.ledger = ledger;
        this.clock = clock;
    }

    @MembersOnly
    @Transactional
    public NoteRow create(NoteDetails details) {
        inputs.check(details);
        projects.find(details.projectId());
        var note = notes.saveAndFlush(
                new Note(details, reader.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        ledger.record("note.created", note.id(), Map.of("kind", note.kind().name()));
        return rows.of(note);
    }

    /** Saves a changed note; by its author or the owner. The project stays. */
    @MembersOnly
    @Transactional
    public NoteRow change(String id, int version, NoteDetails details) {
        inputs.check(details);
        var note = visible(id);
        if (!reader.actor().isOwner() && !note.authorId().equals(reader.id())) {
            throw new NotAllowed("journal.note.own");
        }
        note.change(version, details);
        notes.saveAndFlush(note);
        ledger.record("note.changed", id);
        return rows.of(note);
    }

    /** A confidential note is not found by those who may not see it. */
    @SignedInOnly
    public NoteRow find(String id) {
        return rows.of(visible(id));
    }

    /** Without a sort: sources that the reader has not read first, then the newest. Sorts: {@code title}, {@code createdAt}. */
    @SignedInOnly
    public PageAnswer<NoteRow> list(String projectId, @Nullable NoteKind kind, PageQuery query) {
        return rows.page(projectId, kind, query);
    }

    /** The reader has read a source; saying so again changes nothing. */
    @MembersOnly
    @Transactional
    public NoteRow acknowledge(String id) {
        var note = visible(id);
        String person = reader.actor().collaboratorId();
        if (note.kind() != NoteKind.SOURCE || person == null) {
            throw new Conflict("journal.read.source-only");
        }
        if (readings.findByNoteIdInAndCollaboratorId(List.of(id), person).isEmpty()) {
            readings.saveAndFlush(new NoteReading(id, person, reader.today()));
            ledger.record("note.read", id);
        }
        return rows.of(note);
    }

    /** Who has read it, in the order of reading. */
    @SignedInOnly
    public List<Reading> readings(String id) {
        return rows.readings(visible(id));
    }

    private Note visible(String id) {
        return notes.findById(id).filter(reader::maySee).orElseThrow(() -> new NotFound("journal.not-found"));
    }
}
