package dure.agreement;

import dure.shared.FieldError;
import dure.template.MergedDocument;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is entered of a draft and yet cannot come true once it is signed; it stands in the list of what is missing, and nothing is sent with it. */
@Component
class Contradictions {

    private final Deadlines deadlines;
    private final ExitCheck exits;

    Contradictions(Deadlines deadlines, ExitCheck exits) {
        this.deadlines = deadlines;
        this.exits = exits;
    }

    List<FieldError> of(AgreementTexts.Source source, MergedDocument merged) {
        var found = new ArrayList<FieldError>();
        found.addAll(deadlines.past(source.draft(), merged));
        found.addAll(exits.untrue(source));
        return found;
    }

    /** Of the terms of an earlier agreement as an amendment leaves them. */
    List<FieldError> amended(byte[] terms) {
        return deadlines.pastAmended(terms);
    }
}
