package dure.journal;

import dure.shared.PageQuery;
import dure.shared.SearchHit;
import dure.shared.SearchSource;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Notes in the global search, by title or text. */
@Component
class NoteSearch implements SearchSource {

    /** Read more than asked for, since some may be hidden from the reader. */
    private static final int SPARE = 20;

    private final NoteRepository notes;
    private final NoteReader reader;

    NoteSearch(NoteRepository notes, NoteReader reader) {
        this.notes = notes;
        this.reader = reader;
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        var pattern = PageQuery.first(text, limit).pattern();
        return notes.matching(pattern, PageRequest.of(0, limit + SPARE)).stream()
                .filter(reader::maySee)
                .limit(limit)
                .map(note -> new SearchHit("journal.kind." + note.kind(), note.title(), "", "notes/" + note.id()))
                .toList();
    }
}
