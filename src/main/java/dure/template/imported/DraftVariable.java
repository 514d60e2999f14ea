package dure.template.imported;

import dure.template.VariableGroup;
import dure.template.VariableType;

/** A blank that was found, as the dictionary will know it. */
record DraftVariable(String name, VariableType type, String korean, String english) {

    VariableGroup group() {
        return switch (type) {
            case PERSON, PARTY, BUSINESS_NUMBER -> VariableGroup.PARTIES;
            case DATE, PERIOD -> VariableGroup.TERM;
            case MONEY -> VariableGroup.MONEY;
            default -> VariableGroup.WORK;
        };
    }
}
