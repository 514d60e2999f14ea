package dure.template;

import dure.shared.Bilingual;
import java.util.List;

/** A template that was taken from a file: the draft it became, and what a person must look at in it. */
public record TakenTemplate(OwnVersionRow draft, List<Note> notes) {

    public TakenTemplate {
        notes = List.copyOf(notes);
    }

    /**
     * Something that was not understood in a text.
     *
     * @param place the line or paragraph of the file, from 1; 0 for the whole file
     * @param words what it is about; may be empty
     * @param what what was not understood and what to do
     */
    public record Note(int place, String words, Bilingual what) {}
}
