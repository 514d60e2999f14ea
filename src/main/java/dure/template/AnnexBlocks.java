package dure.template;

import dure.document.Block;
import dure.shared.Translations;
import java.util.List;
import java.util.Locale;

/** The division of work to be annexed, in both languages; without blocks there is no such annex. */
public record AnnexBlocks(List<Block> korean, List<Block> english) {

    public static final AnnexBlocks NONE = new AnnexBlocks(List.of(), List.of());

    public AnnexBlocks {
        korean = List.copyOf(korean);
        english = List.copyOf(english);
    }

    List<Block> in(Locale locale) {
        return Translations.closest(locale).equals(Locale.KOREAN) ? korean : english;
    }
}
