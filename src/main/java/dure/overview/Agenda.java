package dure.overview;

import dure.shared.Gap;
import dure.shared.security.Actor;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The gaps of a project as one reader should meet them. Each list holds one line for each button, and of somebody else's joining
 * only the next step.
 *
 * @param joining the reader's own way into the team, in its order (R20); empty once they have arrived
 * @param mine what waits for the reader, or only the owner can move
 * @param team what holds the others up, or all
 */
public record Agenda(List<Gap> joining, List<Gap> mine, List<Gap> team) {

    /** The worst first; of equals what comes first in its order, then what has waited longest. */
    public static final Comparator<Gap> ORDER = Comparator.comparing(Gap::severity)
            .thenComparingInt(Gap::order)
            .thenComparing(Gap::since)
            .thenComparing(Gap::code)
            .thenComparing(Gap::subjectId);

    /** As {@link #ORDER}, but for the steps of a joining, which are taken one after the other. */
    public static final Comparator<Gap> STEPS =
            Comparator.comparingInt(Gap::order).thenComparing(ORDER);

    /** Must-reads come after the newcomer's own steps; somebody who only has those is no newcomer. */
    private static final int READING_ORDER = 50;

    public Agenda {
        joining = List.copyOf(joining);
        mine = List.copyOf(mine);
        team = List.copyOf(team);
    }

    public static Agenda of(Collection<Gap> gaps, Actor reader) {
        Predicate<Gap> own = gap -> gap.isJoining() && reader.is(gap.collaboratorId());
        Predicate<Gap> forOwner =
                gap -> reader.isOwner() && gap.concernsOwner() && gap.order() < Gap.TEAM_ORDER && !own.test(gap);
        boolean newcomer =
                !reader.isOwner() && gaps.stream().anyMatch(gap -> own.test(gap) && gap.order() < READING_ORDER);
        var sorted = gaps.stream().sorted(ORDER).toList();

        var joining = newcomer ? gaps.stream().filter(own).sorted(STEPS).toList() : List.<Gap>of();
        var forMe = newcomer ? Stream.<Gap>empty() : sorted.stream().filter(own);
        var mine = onePer(
                        Gap::curePath,
                        Stream.concat(forMe, nextSteps(sorted.stream().filter(forOwner))))
                .sorted(ORDER)
                .toList();
        var shown = mine.stream().map(Gap::curePath).collect(Collectors.toSet());
        var team = onePer(
                        Line::of,
                        nextSteps(sorted.stream().filter(own.or(forOwner).negate())))
                .filter(gap -> !shown.contains(gap.curePath()))
                .toList();
        return new Agenda(joining, mine, team);
    }

    public boolean isClear() {
        return joining.isEmpty() && mine.isEmpty() && team.isEmpty();
    }

    /** Of each person's joining only the step that comes first, so that a new team is not met by a wall. */
    private static Stream<Gap> nextSteps(Stream<Gap> gaps) {
        return onePer(gap -> gap.isJoining() ? Objects.requireNonNull(gap.collaboratorId()) : Line.of(gap), gaps);
    }

    private static Stream<Gap> onePer(Function<Gap, Object> key, Stream<Gap> gaps) {
        var seen = new HashSet<>();
        return gaps.filter(gap -> seen.add(key.apply(gap)));
    }

    /** What makes two gaps one line: the same button for the same person, or the same thing. */
    private record Line(String curePath, @Nullable String personId, String subjectId) {

        static Line of(Gap gap) {
            return new Line(gap.curePath(), gap.collaboratorId(), gap.collaboratorId() == null ? gap.subjectId() : "");
        }
    }
}
