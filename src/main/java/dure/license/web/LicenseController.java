package dure.license.web;

import dure.license.Compatibility;
import dure.license.InboundRelation;
import dure.license.LicenseExpression;
import dure.license.LicenseRecord;
import dure.license.LicenseRow;
import dure.license.LicenseService;
import dure.license.LicenseTarget;
import dure.shared.NotFound;
import dure.shared.PageAnswer;
import dure.shared.web.ListRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The license catalog, the expression checker and the compatibility table. */
@RestController
@RequestMapping("/api/v1/licenses")
class LicenseController {

    private final LicenseService licenses;

    LicenseController(LicenseService licenses) {
        this.licenses = licenses;
    }

    record ExpressionDetails(@Nullable String expression) {}

    /**
     * A valid expression.
     *
     * @param expression normalised
     * @param licenses   every license named, once
     * @param branches   what can be chosen
     * @param warnings   deprecated ids, each with its exact replacements
     */
    record Expression(
            String expression,
            List<String> licenses,
            List<String> branches,
            boolean choiceNeeded,
            List<LicenseExpression.DeprecatedId> warnings) {

        static Expression of(LicenseExpression read) {
            return new Expression(
                    read.text(),
                    read.leaves().stream().map(LicenseExpression.Leaf::text).toList(),
                    read.branches().stream().map(LicenseExpression.Branch::text).toList(),
                    read.choiceNeeded(),
                    read.warnings());
        }
    }

    @GetMapping
    PageAnswer<LicenseRow> list(ListRequest request, @RequestParam(required = false) @Nullable LicenseTarget target) {
        return licenses.search(request.unsorted(), target);
    }

    @GetMapping("/{id}")
    LicenseRecord one(@PathVariable String id) {
        return licenses.find(id).orElseThrow(() -> new NotFound("license.not-found", id));
    }

    @PostMapping("/expressions")
    Expression read(@RequestBody ExpressionDetails details) {
        return Expression.of(licenses.parse(Objects.requireNonNullElse(details.expression(), "")));
    }

    @GetMapping("/compatibility")
    Compatibility compatibility(
            @RequestParam String inbound,
            @RequestParam String outbound,
            @RequestParam(defaultValue = "COPIED") InboundRelation relation) {
        return licenses.compatibility(inbound, outbound, relation);
    }
}
