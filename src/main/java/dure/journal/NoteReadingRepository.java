package dure.journal;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored words of having read. */
interface NoteReadingRepository extends JpaRepository<NoteReading, String> {

    List<NoteReading> findByNoteIdInAndCollaboratorId(Collection<String> noteIds, String collaboratorId);

    List<NoteReading> findByNoteIdIn(Collection<String> noteIds);

    List<NoteReading> findByNoteIdOrderByReadOn(String noteId);
}
