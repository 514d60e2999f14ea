package dure.license;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Recognises one id of a license expression and gives it the list's spelling. */
@Component
class LicenseIds {

    private static final String DOCUMENT = "DocumentRef-";
    private static final String LICENSE = "LicenseRef-";
    private static final String ADDITION = "AdditionRef-";

    private final SpdxCatalog catalog;
    private final OwnLicenses own;
    private final DeprecatedIds deprecated;

    LicenseIds(SpdxCatalog catalog, OwnLicenses own, DeprecatedIds deprecated) {
        this.catalog = catalog;
        this.own = own;
        this.deprecated = deprecated;
    }

    /** An id as it is to be written, with what has to be said about it. */
    record Named(String id, boolean orLater, List<LicenseExpression.DeprecatedId> warnings) {}

    /** A license id, perhaps with {@code +}, or a LicenseRef. */
    Named license(String word, int position) {
        var reference = reference(word, position, LICENSE);
        if (reference.isPresent()) {
            return new Named(
                    own.find(reference.get()).map(OwnLicenses.Own::id).orElse(reference.get()), false, List.of());
        }
        int plus = word.indexOf('+');
        if (plus >= 0 && (plus == 0 || plus < word.length() - 1)) {
            throw new ExpressionFault(position + plus, "plusPlace", word);
        }
        boolean orLater = plus > 0;
        var id = orLater ? word.substring(0, plus) : word;
        var entry = catalog.license(id).orElseThrow(() -> unknown(id, position));
        return new Named(entry.id(), orLater, deprecated.warning(entry, orLater, position));
    }

    /** An exception id or an AdditionRef. */
    Named addition(String word, int position) {
        var reference = reference(word, position, ADDITION);
        if (reference.isPresent()) {
            return new Named(reference.get(), false, List.of());
        }
        var entry = catalog.exception(word)
                .orElseThrow(() -> new ExpressionFault(
                        position, catalog.license(word).isPresent() ? "notAnException" : "unknownException", word));
        return new Named(entry.id(), false, deprecated.warning(entry, false, position));
    }

    private ExpressionFault unknown(String id, int position) {
        boolean exception = catalog.exception(id).isPresent() || id.startsWith(ADDITION);
        return new ExpressionFault(position, exception ? "exceptionAlone" : "unknownLicense", id);
    }

    /** A reference of the wanted kind; empty when the word is none; refused when it nearly is one. */
    private static Optional<String> reference(String word, int position, String wanted) {
        int start = 0;
        if (startsWith(word, DOCUMENT)) {
            int colon = word.indexOf(':');
            checkName(word, position, DOCUMENT, 0, colon < 0 ? word.length() : colon);
            start = colon < 0 ? word.length() : colon + 1;
            if (!startsWith(word.substring(start), wanted)) {
                throw new ExpressionFault(position + start, "documentAlone", wanted);
            }
        } else if (!startsWith(word, wanted)) {
            return Optional.empty();
        }
        checkName(word, position, wanted, start, word.length());
        return Optional.of(word);
    }

    private static boolean startsWith(String word, String prefix) {
        return word.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
    }

    private static void checkName(String word, int position, String prefix, int from, int to) {
        if (!word.startsWith(prefix, from)) {
            throw new ExpressionFault(position + from, "referenceCase", prefix);
        }
        int name = from + prefix.length();
        if (name >= to) {
            throw new ExpressionFault(position + name, "referenceName", prefix);
        }
        for (int at = name; at < to; at++) {
            if (word.charAt(at) == ':' || word.charAt(at) == '+') {
                throw new ExpressionFault(position + at, "character", String.valueOf(word.charAt(at)));
            }
        }
    }
}
