package dure.project;

import dure.license.LicenseService;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the default licenses as SPDX expressions; every wrong one is named. */
@Component
class DefaultLicenses {

    private final LicenseService licenses;

    DefaultLicenses(LicenseService licenses) {
        this.licenses = licenses;
    }

    /** The same with normalised expressions. */
    ProjectDetails normalised(ProjectDetails details) {
        List<FieldError> errors = new ArrayList<>();
        Map<WorkKind, String> normalised = new EnumMap<>(WorkKind.class);
        details.defaultLicenses().forEach((kind, expression) -> {
            try {
                normalised.put(
                        kind,
                        licenses.parse(expression, "/defaultLicenses/" + kind).text());
            } catch (InvalidInput refused) {
                errors.addAll(refused.errors());
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new ProjectDetails(details.name(), details.goal(), details.doneWhen(), details.nonGoals(), normalised);
    }
}
