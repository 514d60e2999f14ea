package dure.template;

import dure.shared.Bilingual;
import dure.shared.InvalidInput;
import dure.template.text.Clause;
import dure.template.text.Condition;
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
            TemplateText after = reader.published(files);
            boolean same = team.of(draft.templateKey()).stream()
                    .filter(text -> text.version().version() == draft.versionNumber() - 1)
                    .anyMatch(before -> isSameContent(before, after));
            if (!same) {
                throw InvalidInput.of("/wordingOnly", "template.revision.wording-only.no");
            }
        }
        return why;
    }

    /** Who takes part, what is asked and which rights are given is no matter of wording. */
    private static boolean isSameContent(TemplateText before, TemplateText after) {
        return before.version().signing() == after.version().signing()
                && before.version().base() == after.version().base()
                && shape(before.version().partyRoles())
                        .equals(shape(after.version().partyRoles()))
                && variables(before).equals(variables(after))
                && clauses(before).equals(clauses(after));
    }

    private static List<String> shape(List<PartyRole> roles) {
        return roles.stream()
                .map(role -> role.key() + role.min() + "-" + role.max() + role.signs() + role.personal())
                .toList();
    }

    /** All of each but what it is called and how it is explained. */
    private static Set<Variable> variables(TemplateText text) {
        var variables = new HashSet<Variable>();
        for (Variable variable : text.version().variables()) {
            variables.add(new Variable(
                    variable.name(),
                    variable.type(),
                    variable.group(),
                    new Bilingual(variable.name(), variable.name()),
                    null,
                    variable.required(),
                    variable.choices(),
                    variable.columns(),
                    variable.from(),
                    variable.preset(),
                    variable.when()));
        }
        return variables;
    }

    /** What a clause does, whatever its words: an own one counts as the shipped one that it stands in for. */
    private record Effect(String key, @Nullable Condition appliesIf, List<GrantNote> grants) {}

    private static List<Effect> clauses(TemplateText text) {
        return text.clauses().stream()
                .map(clause -> new Effect(
                        clause.key().startsWith(Clause.OWN)
                                ? clause.key().substring(Clause.OWN.length())
                                : clause.key(),
                        clause.appliesIf(),
                        clause.grants()))
                .toList();
    }
}
