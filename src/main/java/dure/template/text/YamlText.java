package dure.template.text;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/** Writes texts, lists and mappings so that {@link YamlPart} reads the same again. */
public final class YamlText {

    private static final int WIDTH = 160;

    private YamlText() {}

    public static String of(Object value) {
        var form = new DumperOptions();
        form.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        form.setAllowUnicode(true);
        form.setIndent(2);
        form.setIndicatorIndent(2);
        form.setIndentWithIndicator(true);
        form.setWidth(WIDTH);
        form.setSplitLines(false);
        var reading = new LoaderOptions();
        return new Yaml(new SafeConstructor(reading), new Representer(form), form, reading, new YamlPart.TextsOnly())
                .dump(value);
    }
}
