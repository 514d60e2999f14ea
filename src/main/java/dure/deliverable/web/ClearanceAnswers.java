package dure.deliverable.web;

import dure.deliverable.clearance.Clearance;
import dure.deliverable.clearance.ClearanceRow;
import dure.deliverable.clearance.ClearanceSentences;
import dure.deliverable.clearance.Cure;
import dure.deliverable.clearance.WhatIf;
import dure.shared.Translations;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts verdicts into the form that REST tells. */
@Component
class ClearanceAnswers {

    private final ClearanceSentences sentences;

    ClearanceAnswers(ClearanceSentences sentences) {
        this.sentences = sentences;
    }

    ClearanceAnswer of(Clearance clearance, Locale locale) {
        return new ClearanceAnswer(
                clearance.deliverableId(),
                clearance.asOf(),
                clearance.verdict(),
                sentences.summary(clearance, locale),
                clearance.ruleVersion(),
                rows(clearance.rows(), locale));
    }

    WhatIfAnswer of(WhatIf whatIf, Locale locale) {
        return new WhatIfAnswer(
                whatIf.collaboratorId(), whatIf.before(), whatIf.after(), rows(whatIf.becomesClear(), locale));
    }

    private List<ClearanceAnswer.Row> rows(List<ClearanceRow> rows, Locale locale) {
        var names = sentences.names(rows);
        return rows.stream()
                .map(row -> {
                    String korean = sentences.sentence(row, names, Locale.KOREAN);
                    String english = sentences.sentence(row, names, Locale.ENGLISH);
                    return new ClearanceAnswer.Row(
                            row.key(),
                            row.verdict(),
                            row.code(),
                            row.subject(),
                            row.personId(),
                            Translations.closest(locale).equals(Locale.KOREAN) ? korean : english,
                            korean,
                            english,
                            row.details(),
                            row.ground(),
                            cure(row.cure(), locale));
                })
                .toList();
    }

    private ClearanceAnswer.@Nullable CureAnswer cure(@Nullable Cure cure, Locale locale) {
        return cure == null
                ? null
                : new ClearanceAnswer.CureAnswer(cure.kind().name(), sentences.cure(cure, locale), cure.path());
    }
}
