package dure.shell;

import dure.shared.SearchHit;
import dure.shared.SearchSource;
import dure.shared.security.SignedInOnly;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds people, roles, agreements, deliverables and notes in one go; each module shows only what the reader may see. */
@Service
public class SearchService {

    private final List<SearchSource> sources;

    SearchService(List<SearchSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** At most {@code limit} of each kind; nothing for a text without a character. */
    @SignedInOnly
    public List<SearchHit> find(String text, int limit) {
        String wanted = text.strip();
        return wanted.isEmpty()
                ? List.of()
                : sources.stream()
                        .flatMap(source -> source.search(wanted, limit).stream())
                        .toList();
    }
}
