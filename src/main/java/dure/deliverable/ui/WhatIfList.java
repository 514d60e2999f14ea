package dure.deliverable.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dure.deliverable.clearance.ClearanceSentences;
import dure.deliverable.clearance.WhatIf;
import java.util.List;
import java.util.Map;

/** "If this person signed now": what would become clear. */
class WhatIfList extends Composite<Div> {

    WhatIfList(List<WhatIf> answers, ClearanceSentences sentences) {
        getContent().addClassName("card");
        getContent().setVisible(!answers.isEmpty());
        getContent().add(new H2(getTranslation("clearance.what-if")));
        for (var answer : answers) {
            Map<String, String> names = sentences.names(answer.becomesClear());
            String after = getTranslation("clearance.verdict." + answer.after().name());
            String line = getTranslation(
                    "clearance.what-if.line",
                    names.getOrDefault(answer.collaboratorId(), getTranslation("clearance.somebody")),
                    answer.becomesClear().size(),
                    after);
            getContent().add(new Details(line, new ClearanceLight(answer.becomesClear(), sentences)));
        }
    }
}
