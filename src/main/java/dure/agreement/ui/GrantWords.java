package dure.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dure.agreement.GrantRow;
import dure.shared.ui.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says rights in a sentence: who gives whom what, under which licenses, by which clause. */
@Component
class GrantWords {

    private final AgreementWords words;

    GrantWords(AgreementWords words) {
        this.words = words;
    }

    UnorderedList list(List<GrantRow> grants) {
        var list = new UnorderedList();
        grants.forEach(grant -> list.add(new ListItem(sentence(grant))));
        return list;
    }

    private String sentence(GrantRow grant) {
        String kinds = joined(grant.kinds().stream()
                .sorted()
                .map(kind -> say("agreement.kind." + lower(kind)))
                .toList());
        String rights = joined(grant.rights().stream()
                .sorted()
                .map(right -> say("template.right." + lower(right)))
                .toList());
        String licenses = grant.outboundLicenses().isEmpty()
                ? say("agreement.grants.any-open")
                : joined(grant.outboundLicenses().stream().sorted().toList());
        String sentence = say(
                "agreement.grants.sentence",
                words.name(grant.grantorId()),
                words.name(grant.granteeId()),
                grant.work() == null ? kinds : say("agreement.grants.work", grant.work(), kinds),
                rights,
                licenses,
                grant.clauseLabel());
        LocalDate last = grant.inForceTo();
        return last == null
                ? sentence
                : sentence + " · "
                        + say(
                                "agreement.grants.until",
                                Dates.day(last, UI.getCurrent().getLocale()));
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String say(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
