package dure.template;

import dure.shared.Bilingual;
import java.util.List;

/** The conditions that one choice of a draft offers for a whole clause: for each option, that it is chosen and that it is not. */
public record ChoiceConditions(String variable, Bilingual label, List<Form> forms) {

    public ChoiceConditions {
        forms = List.copyOf(forms);
    }

    /**
     * A condition.
     *
     * @param written as it stands in a file
     * @param words as people read it
     */
    public record Form(String written, Bilingual words) {}
}
