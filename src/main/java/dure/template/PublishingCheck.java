package dure.template;

import dure.shared.InvalidInput;
import dure.template.text.GrantNote;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has to be right before a version is published: the text, and what is said of the change from the version before. */
@Component
class PublishingCheck {

    private final DraftProblems problems;
    private final DraftReader reader;
    private final TeamTexts team;

    PublishingCheck(DraftProblems problems, DraftReader reader, TeamTexts team) {
        this.problems = problems;
        this.reader = reader;
        this.team = team;
    }

    /** The revision to keep; null for a first version. */
    @Nullable
    Revision check(OwnVersion draft, RevisionDetails details) {
        TemplateFiles files = draft.files();
        problems.requireNone(files, new DraftReader.Identity(draft.templateKey(), draft.versionNumber()));
        if (draft.versionNumber() == 1) {
            return null;
        }
        if (details.wordingOnly() == null) {
            throw InvalidInput.of("/wordingOnly", "template.revision.wording-only.missing");
        }
        Revision why = details.revision();
        if (why == null) {
            throw InvalidInput.of("/reason", "template.revision.reason.missing");
        }
        if (why.wordingOnly()) {
            requireSameContent(team.of(draft.templateKey()).getFirst(), reader.published(files));
        }
        return why;
    }

    /** Who takes part, what is asked and which rights are given is no matter of wording. */
    private static void requireSameContent(TemplateText before, TemplateText after) {
        boolean same = before.version().signing() == after.version().signing()
                && shape(before.version().partyRoles())
                        .equals(shape(after.version().partyRoles()))
                && variables(before).equals(variables(after))
                && grants(before).equals(grants(after));
        if (!same) {
            throw InvalidInput.of("/wordingOnly", "template.revision.wording-only.no");
        }
    }

    private static List<String> shape(List<PartyRole> roles) {
        return roles.stream()
                .map(role -> role.key() + role.min() + "-" + role.max() + role.signs() + role.personal())
                .toList();
    }

    private static Set<String> variables(TemplateText text) {
        var names = new HashSet<String>();
        text.version().variables().forEach(variable -> names.add(variable.name() + variable.choices()));
        return names;
    }

    private static Set<GrantNote> grants(TemplateText text) {
        var grants = new HashSet<GrantNote>();
        text.clauses().forEach(clause -> grants.addAll(clause.grants()));
        return grants;
    }
}
