package dure.agreement;

import dure.shared.FieldError;
import dure.template.MergedDocument;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The days of a draft that are past already: sent with them, it would be over before anybody signs. */
@Component
class Deadlines {

    private final JsonMapper json;
    private final Clock clock;

    Deadlines(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    List<FieldError> past(Draft draft, MergedDocument merged) {
        var past = new ArrayList<FieldError>();
        var term = Term.of(json.readTree(merged.termsJson()).path("values"));
        if (isPast(term.endsOn())) {
            past.add(FieldError.of("/values/term.end", "agreement.missing.over"));
        }
        if (isPast(draft.signBy())) {
            past.add(FieldError.of("/signBy", "agreement.missing.sign-by"));
        }
        return past;
    }

    /** Of the terms of an earlier agreement as an amendment leaves them. */
    List<FieldError> pastAmended(byte[] terms) {
        var term = Term.of(json.readTree(terms).path("values"));
        return isPast(term.endsOn())
                ? List.of(FieldError.of("/amendedValues/term.end", "agreement.missing.over"))
                : List.of();
    }

    private boolean isPast(@Nullable LocalDate day) {
        return day != null && day.isBefore(LocalDate.now(clock));
    }
}
