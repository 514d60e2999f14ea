package dure.document.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shipped fonts in the order they are asked: Pretendard, then Noto Sans KR for hanja and ㊞. */
public final class Typefaces {

    private final List<Typeface> regular;
    private final List<Typeface> bold;

    private Typefaces(Typeface regular, Typeface bold, Typeface fallback) {
        this.regular = List.of(regular, fallback);
        this.bold = List.of(bold, regular, fallback);
    }

    /** The fonts, loaded at the first call. */
    public static Typefaces shipped() {
        return Shipped.FONTS;
    }

    /** The first font that prints the character, or null when none does. */
    @Nullable
    Typeface printing(int codePoint, boolean boldly) {
        for (Typeface face : boldly ? bold : regular) {
            if (face.prints(codePoint)) {
                return face;
            }
        }
        return null;
    }

    private static final class Shipped {
        private static final Typefaces FONTS = new Typefaces(
                Typeface.load("Pretendard-Regular.ttf"),
                Typeface.load("Pretendard-Bold.ttf"),
                Typeface.load("NotoSansKR_400Regular.ttf"));
    }
}
