package dure.document.scan;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Finds what a PDF can do or carry beyond showing pages. Indirect objects are looked at one by one, never followed. */
final class ActiveParts {

    private static final Set<String> KEYS =
            Set.of("JavaScript", "JS", "XFA", "EmbeddedFiles", "EF", "RichMedia", "RichMediaContent");
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "RichMediaExecute", "GoToE", "GoToR");
    private static final int DEEPEST = 200;

    private boolean found;

    boolean found() {
        return found;
    }

    void look(@Nullable COSBase object) {
        look(object, 0);
    }

    private void look(@Nullable COSBase object, int depth) {
        if (depth > DEEPEST) {
            throw PdfScan.refused("damaged");
        }
        if (object instanceof COSDictionary dictionary) {
            found |= isActive(dictionary);
            dictionary.getValues().forEach(value -> look(value, depth + 1));
        } else if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                look(array.get(i), depth + 1);
            }
        }
    }

    private static boolean isActive(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S);
        return dictionary.keySet().stream().map(COSName::getName).anyMatch(KEYS::contains)
                || action != null && ACTIONS.contains(action)
                || COSName.EMBEDDED_FILES.equals(dictionary.getCOSName(COSName.TYPE))
                || "EmbeddedFile".equals(dictionary.getNameAsString(COSName.TYPE));
    }
}
