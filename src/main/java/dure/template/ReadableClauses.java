package dure.template;

import dure.shared.Bilingual;
import dure.shared.Translations;
import dure.template.text.Clause;
import dure.template.text.Inline;
import dure.template.text.Step;
import dure.template.words.Particle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes clauses out for reading: blanks and other articles by what they are called, conditions in words. */
@Component
class ReadableClauses {

    private static final Step NOTHING = new Step(List.of(), List.of(), 0);

    private final ShippedTexts shipped;
    private final Translations translations;
    private final ConditionWords conditions;
    private final GivenRights grants;

    ReadableClauses(ShippedTexts shipped, Translations translations, ConditionWords conditions, GivenRights grants) {
        this.shipped = shipped;
        this.translations = translations;
        this.conditions = conditions;
        this.grants = grants;
    }

    List<ClauseText> of(TemplateText text) {
        return of(text, List.of());
    }

    /** The clauses of a template, each with those of {@code templates} that use it. */
    List<ClauseText> of(TemplateText text, List<TemplateText> templates) {
        SpokenNames names = names(text);
        return text.clauses().stream()
                .map(clause -> of(clause, names, using(clause, templates)))
                .toList();
    }

    /** A clause of the library, its names called as in the first template that uses it. */
    ClauseText of(Clause clause, List<TemplateText> templates) {
        List<TemplateText> using = using(clause, templates);
        return of(clause, names(using.isEmpty() ? null : using.getFirst()), using);
    }

    /** The words of a template's own sentence, its placeholders by what they are called. */
    Bilingual sentence(TemplateText.Sentence sentence, TemplateText text) {
        var reading = new Reading(names(text));
        return new Bilingual(
                reading.shown(sentence.korean(), Bilingual::ko), reading.shown(sentence.english(), Bilingual::en));
    }

    SpokenNames names(@Nullable TemplateText text) {
        return new SpokenNames(translations, shipped.variables(), text);
    }

    private ClauseText of(Clause clause, SpokenNames names, List<TemplateText> using) {
        var lines = new ArrayList<ClauseText.Line>();
        new Reading(names).lines(clause.korean(), clause.english(), 1, lines);
        return new ClauseText(
                clause.key(),
                clause.version(),
                clause.title(),
                clause.summary(),
                clause.appliesIf() == null ? null : conditions.of(clause.appliesIf(), names),
                lines,
                grants.of(clause.grants(), names),
                using.stream()
                        .map(template -> template.version().key())
                        .distinct()
                        .toList());
    }

    private static List<TemplateText> using(Clause clause, List<TemplateText> templates) {
        return templates.stream()
                .filter(template -> template.version().clauses().contains(clause.reference()))
                .toList();
    }

    /** One clause or sentence being written out. */
    private final class Reading {

        private final SpokenNames names;

        Reading(SpokenNames names) {
            this.names = names;
        }

        /** Only in a draft a paragraph may stand alone. */
        void lines(List<Step> korean, List<Step> english, int level, List<ClauseText.Line> lines) {
            for (int i = 0; i < Math.max(korean.size(), english.size()); i++) {
                Step ko = i < korean.size() ? korean.get(i) : NOTHING;
                Step en = i < english.size() ? english.get(i) : NOTHING;
                lines.add(new ClauseText.Line(
                        level, new Bilingual(shown(ko.text(), Bilingual::ko), shown(en.text(), Bilingual::en))));
                lines(ko.below(), en.below(), level + 1, lines);
            }
        }

        String shown(List<Inline> text, Function<Bilingual, String> language) {
            String words = written(text, language);
            return words.isBlank() ? ClauseText.MISSING : words;
        }

        private String written(List<Inline> text, Function<Bilingual, String> language) {
            var words = new StringBuilder();
            for (Inline inline : text) {
                words.append(
                        switch (inline) {
                            case Inline.Words plain -> plain.text();
                            case Inline.Value value -> blank(value, language);
                            case Inline.Reference reference ->
                                "{→ " + language.apply(names.clause(reference.key())) + "}";
                            case Inline.Section section ->
                                "[" + language.apply(conditions.of(section.condition(), names)) + ": "
                                        + written(section.inside(), language) + "]";
                        });
            }
            return words.toString();
        }

        private String blank(Inline.Value value, Function<Bilingual, String> language) {
            String name = language.apply(names.distinct(value.name()));
            Particle particle = value.particle();
            return "{" + name + "}" + (particle == null ? "" : particle.after(name));
        }
    }
}
