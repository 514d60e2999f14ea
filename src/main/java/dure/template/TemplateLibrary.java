package dure.template;

import dure.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All templates that agreements can be made from: the shipped ones and the published ones of the team. */
@Component
class TemplateLibrary {

    private final ShippedTexts shipped;
    private final TeamTexts team;

    @Autowired
    TemplateLibrary(ShippedTexts shipped, TeamTexts team) {
        this.shipped = shipped;
        this.team = team;
    }

    TemplateLibrary() {
        this(new ShippedTexts(), TeamTexts.NONE);
    }

    /** From file name to content; files of the dictionary are called {@code variables...}. */
    TemplateLibrary(Map<String, String> clauseFiles, Map<String, String> templateFiles) {
        this(new ShippedTexts(clauseFiles, templateFiles), TeamTexts.NONE);
    }

    ShippedTexts shipped() {
        return shipped;
    }

    /** Every version, the shipped ones in their order and then the team's. */
    List<TemplateText> templates() {
        return Stream.concat(shipped.templates().stream(), team.all().stream()).toList();
    }

    List<TemplateText> versions(String key) {
        List<TemplateText> versions = shipped.has(key) ? shipped.versions(key) : team.of(key);
        if (versions.isEmpty()) {
            throw new NotFound("template.unknown", key);
        }
        return versions;
    }

    TemplateText find(String key, int version) {
        return versions(key).stream()
                .filter(template -> template.version().version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("template.unknown-version", key, version));
    }
}
