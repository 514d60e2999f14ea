package dure.journal;

import dure.shared.RandomId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** Somebody's word that they have read a note; given once. */
@Entity
class NoteReading {

    @Id
    private String id;

    private String noteId;

    private String collaboratorId;

    private LocalDate readOn;

    protected NoteReading() {}

    NoteReading(String noteId, String collaboratorId, LocalDate readOn) {
        this.id = RandomId.next();
        this.noteId = noteId;
        this.collaboratorId = collaboratorId;
        this.readOn = readOn;
    }

    String noteId() {
        return noteId;
    }

    String collaboratorId() {
        return collaboratorId;
    }

    LocalDate readOn() {
        return readOn;
    }
}
