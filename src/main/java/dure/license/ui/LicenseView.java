package dure.license.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dure.license.LicenseRecord;
import dure.license.LicenseService;
import dure.shared.Bilingual;
import dure.shared.NotFound;
import dure.shared.ui.Page;
import dure.shared.ui.StateBadge;
import dure.shared.ui.TextBlock;
import dure.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;

/** One license: what is known of it, and its text. */
@Route("library/licenses/:id")
@PermitAll
@StyleSheet("context://styles/license.css")
class LicenseView extends Page implements BeforeEnterObserver {

    private final LicenseService licenses;

    LicenseView(LicenseService licenses) {
        this.licenses = licenses;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        show(licenses.find(id).orElseThrow(() -> new NotFound("license.not-found", id)));
    }

    private void show(LicenseRecord license) {
        clear();
        back(getTranslation("license.list.title"), "library/licenses");
        title(license.id());
        intro(license.name());
        if (license.deprecated()) {
            state(new StateBadge(getTranslation("license.state.deprecated"), Tone.ENDED));
        }
        if (license.conditionsKo() != null && license.conditionsEn() != null) {
            add(new TextBlock(new Bilingual(license.conditionsKo(), license.conditionsEn()).in(getLocale())));
        }
        add(facts(license));
        var text = new Pre(license.text());
        text.addClassName("license-text");
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("role", "region");
        text.getElement().setAttribute("aria-label", getTranslation("license.text"));
        add(new Div(new H2(getTranslation("license.text")), text));
    }

    private DescriptionList facts(LicenseRecord license) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        if (!license.targets().isEmpty()) {
            fact(facts, "license.targets", LicenseWords.of(license.targets()));
        }
        if (!license.replacedBy().isEmpty()) {
            fact(facts, "license.replaced-by", String.join(" / ", license.replacedBy()));
        }
        fact(facts, "license.osi", LicenseWords.answer(license.osiApproved()));
        fact(facts, "license.fsf", LicenseWords.answer(license.fsfLibre()));
        fact(facts, "license.use-restricted", LicenseWords.answer(license.useRestricted()));
        fact(facts, "license.allows-derivatives", LicenseWords.answer(license.allowsDerivatives()));
        fact(facts, "license.grants-patent", LicenseWords.answer(license.grantsPatent()));
        fact(facts, "license.edition", license.listEdition());
        fact(facts, "license.text-sha256", license.textSha256());
        return facts;
    }

    private void fact(DescriptionList facts, String key, String words) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(words));
    }
}
