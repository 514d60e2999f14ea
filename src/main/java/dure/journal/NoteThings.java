package dure.journal;

import dure.shared.NamedThing;
import dure.shared.ThingDirectory;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The titles of notes that everybody may see. */
@Component
class NoteThings implements ThingDirectory {

    private final NoteRepository notes;

    NoteThings(NoteRepository notes) {
        this.notes = notes;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, NamedThing> thingsOf(Collection<String> ids) {
        return notes.findAllById(ids).stream()
                .filter(note -> !note.isConfidential())
                .collect(Collectors.toMap(Note::id, note -> new NamedThing(note.title(), "notes/" + note.id())));
    }
}
