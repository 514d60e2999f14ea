package dure.template.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dure.shared.Bilingual;
import dure.shared.ui.DetailsForm;
import dure.template.NewTemplate;
import dure.template.TemplateRow;
import java.util.List;
import java.util.Objects;

/** What a new template is called, and what it begins with. */
class NewTemplateForm extends DetailsForm<NewTemplate> {

    private final TextField korean = new TextField();
    private final TextField english = new TextField();
    private final Select<TemplateRow> source = new Select<>();

    NewTemplateForm(List<TemplateRow> sources) {
        korean.setLabel(getTranslation("template.field.title.ko"));
        korean.setMaxLength(100);
        english.setLabel(getTranslation("template.field.title.en"));
        english.setMaxLength(100);
        required(field("/title/ko", korean));
        required(field("/title/en", english));
        source.setLabel(getTranslation("template.new.from"));
        source.setHelperText(getTranslation("template.new.from.help"));
        source.setItems(sources);
        source.setEmptySelectionAllowed(true);
        source.setEmptySelectionCaption(getTranslation("template.new.blank"));
        source.setItemLabelGenerator(row ->
                row == null ? getTranslation("template.new.blank") : row.title().in(getLocale()));
        wide("/from", source);
    }

    @Override
    protected NewTemplate details() {
        TemplateRow chosen = source.getValue();
        return new NewTemplate(
                null,
                new Bilingual(
                        Objects.requireNonNull(korean.getValue()).strip(),
                        Objects.requireNonNull(english.getValue()).strip()),
                chosen == null ? null : new NewTemplate.Source(chosen.key(), chosen.version()));
    }
}
