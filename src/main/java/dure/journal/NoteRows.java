package dure.journal;

import dure.shared.NameDirectory;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.Sorting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Stored notes as the present reader sees them: names and readings by one query a page. */
@Component
class NoteRows {

    private static final Sorting SORTING =
            new Sorting(Map.of("title", "title", "createdAt", "createdAt", "kind", "kind"), "title");

    private final NoteRepository notes;
    private final NoteReadingRepository readings;
    private final NoteReader reader;
    private final NameDirectory names;

    NoteRows(NoteRepository notes, NoteReadingRepository readings, NoteReader reader, NameDirectory names) {
        this.notes = notes;
        this.readings = readings;
        this.reader = reader;
        this.names = names;
    }

    PageAnswer<NoteRow> page(String projectId, @Nullable NoteKind kind, PageQuery query) {
        boolean bound = reader.isBound(projectId);
        var found = query.sort() == null
                ? notes.unreadFirst(
                        projectId,
                        kind,
                        reader.id(),
                        bound,
                        query.pattern(),
                        PageRequest.of(query.page(), query.size()))
                : notes.search(projectId, kind, reader.id(), bound, query.pattern(), SORTING.pageable(query));
        return PageAnswer.of(of(found.getContent()), query, found.getTotalElements());
    }

    NoteRow of(Note note) {
        return of(List.of(note)).getFirst();
    }

    List<NoteRow> of(List<Note> found) {
        var ids = found.stream().map(Note::id).toList();
        Map<String, LocalDate> read = readings.findByNoteIdInAndCollaboratorId(ids, reader.id()).stream()
                .collect(Collectors.toMap(NoteReading::noteId, NoteReading::readOn));
        var authors = names.namesOf(found.stream().map(Note::authorId).collect(Collectors.toSet()));
        var roles = reader.ownRoles();
        return found.stream()
                .map(note -> note.row(
                        authors.getOrDefault(note.authorId(), ""), note.mustBeReadBy(roles), read.get(note.id())))
                .toList();
    }

    List<Reading> readings(Note note) {
        var found = readings.findByNoteIdOrderByReadOn(note.id());
        var known =
                names.namesOf(found.stream().map(NoteReading::collaboratorId).toList());
        return found.stream()
                .map(r -> new Reading(r.collaboratorId(), known.getOrDefault(r.collaboratorId(), ""), r.readOn()))
                .toList();
    }
}
