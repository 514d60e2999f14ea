package dure.deliverable.clearance;

import dure.deliverable.Authorship;
import dure.deliverable.ContributionRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who the authors of a contribution are. */
final class Authors {

    private Authors() {}

    /**
     * The contributor and whoever is named beside them. A joint work recorded one person at a time, without names beside,
     * is joint among all who recorded a joint work on the same part.
     */
    static Set<String> of(ContributionRow made, List<ContributionRow> all) {
        var authors = new LinkedHashSet<String>();
        authors.add(made.collaboratorId());
        if (made.authorship() == Authorship.JOINT || made.authorship() == Authorship.SEPARABLE) {
            authors.addAll(made.jointWith());
        }
        if (made.authorship() == Authorship.JOINT && made.jointWith().isEmpty()) {
            all.stream()
                    .filter(other -> other.authorship() == Authorship.JOINT
                            && other.part().equals(made.part()))
                    .map(ContributionRow::collaboratorId)
                    .forEach(authors::add);
        }
        return authors;
    }

    /** The authors that get a row with this contribution; those who recorded their own part get it there. */
    static Set<String> judgedHere(ContributionRow made, Set<String> authors) {
        return made.jointWith().isEmpty() ? Set.of(made.collaboratorId()) : authors;
    }
}
