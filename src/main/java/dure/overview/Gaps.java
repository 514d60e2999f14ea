package dure.overview;

import dure.shared.Gap;
import dure.shared.GapSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what every module says is missing. */
@Component
class Gaps {

    private final List<GapSource> sources;

    Gaps(List<GapSource> sources) {
        this.sources = sources;
    }

    /** All gaps of a project that the present actor may know about, in the order of {@link Agenda#ORDER}. */
    List<Gap> of(String projectId) {
        Set<Object> seen = new HashSet<>();
        return sources.stream()
                .flatMap(source -> source.gaps(projectId).stream())
                .sorted(Agenda.ORDER)
                .filter(gap -> seen.add(identity(gap)))
                .toList();
    }

    /** As {@link #of}, while there is no project. */
    List<Gap> withoutProject() {
        return sources.stream()
                .flatMap(source -> source.gapsWithoutProject().stream())
                .toList();
    }

    /** Two modules may see the same unsigned agreement of a person; steps about the person alone are all different. */
    private static Object identity(Gap gap) {
        String person = gap.collaboratorId();
        return person == null || person.equals(gap.subjectId())
                ? gap
                : List.of(person, gap.subjectId(), gap.curePath());
    }
}
