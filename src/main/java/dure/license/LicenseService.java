package dure.license;

import dure.shared.InvalidInput;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.security.Everyone;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The door to licenses: look one up, read an expression, ask what may enter what. It changes nothing and needs no network; what
 * it tells is public knowledge, so everybody may ask.
 */
@Service
public class LicenseService {

    private final LicenseLookup lookup;
    private final LicenseIds ids;
    private final CompatibilityRule compatibility;

    LicenseService(LicenseLookup lookup, LicenseIds ids, CompatibilityRule compatibility) {
        this.lookup = lookup;
        this.ids = ids;
        this.compatibility = compatibility;
    }

    /** Licenses whose id or name holds the search text; without a sort, the nearest ids come first. */
    @Everyone
    public PageAnswer<LicenseRow> search(PageQuery query) {
        return lookup.search(query, null);
    }

    /** As {@link #search(PageQuery)}, of the licenses that we have judged to be made for {@code target}; null for all. */
    @Everyone
    public PageAnswer<LicenseRow> search(PageQuery query, @Nullable LicenseTarget target) {
        return lookup.search(query, target);
    }

    /** A license of the SPDX list or of ours; empty for a LicenseRef that nobody has described. */
    @Everyone
    public Optional<LicenseRecord> find(String id) {
        return lookup.find(id);
    }

    /** The text for LICENSES/: of a license, or of an exception that follows WITH. */
    @Everyone
    public Optional<String> text(String id) {
        return lookup.text(id);
    }

    /** Reads an expression that stands in the field {@code /expression}. */
    @Everyone
    public LicenseExpression parse(String expression) {
        return read(expression, "/expression");
    }

    /**
     * Reads an SPDX license expression.
     *
     * @param pointer JSON pointer of the field, for the message
     * @throws InvalidInput with the position of the error, counted from 0, and what to do
     */
    @Everyone
    public LicenseExpression parse(String expression, String pointer) {
        return read(expression, pointer);
    }

    /**
     * May {@code inbound} enter a work that goes out as {@code outbound}? Pass the chosen branch when the inbound license offers
     * a choice and it has been made.
     */
    @Everyone
    public Compatibility compatibility(String inbound, String outbound, InboundRelation relation) {
        return compatibility.judge(read(inbound, "/inbound"), read(outbound, "/outbound"), relation);
    }

    /** Names the state of our compatibility table; a frozen clearance keeps it. */
    @Everyone
    public String compatibilityEdition() {
        return compatibility.edition();
    }

    /** The SPDX list in the program, such as 3.28.0. */
    @Everyone
    public String listEdition() {
        return lookup.listEdition();
    }

    private LicenseExpression read(String expression, String pointer) {
        try {
            return ExpressionParser.parse(expression, ids);
        } catch (ExpressionFault fault) {
            throw InvalidInput.of(pointer, fault.messageKey(), String.valueOf(fault.position()), fault.found());
        }
    }
}
