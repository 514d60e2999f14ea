package dure.document.typeset;

import dure.document.Block;
import dure.document.SignatureBox;
import dure.document.typeset.TextSetter.Column;
import java.util.ArrayList;
import java.util.List;

/** Sets the place to sign: closing sentence, date and the parties' boxes, two beside each other for up to four parties. */
final class SignatureSetter {

    static final int MOST_IN_COLUMNS = 4;

    private final TextSetter text;

    SignatureSetter(TextSetter text) {
        this.text = text;
    }

    List<Strip> signatures(Tag root, Block.Signatures block) {
        List<Strip> strips = new ArrayList<>();
        if (!block.closing().isEmpty()) {
            strips.addAll(text.paragraph(root.child("P"), block.closing(), Style.BODY, Column.PAGE, 18));
        }
        if (!block.date().isBlank()) {
            strips.addAll(text.paragraph(root.child("P"), block.date().runs(), Style.DATE, Column.PAGE, 14));
        }
        List<List<SignatureBox>> rows = rows(block.boxes());
        SignatureBoxSetter boxes = new SignatureBoxSetter(text, block.boxes());
        for (List<SignatureBox> row : rows) {
            strips.add(boxes.row(root, row, block.boxes().size()));
        }
        // all on one page; a list too long for one keeps at least its boxes whole
        return strips.stream().map(Strip::heldToNext).toList();
    }

    private static List<List<SignatureBox>> rows(List<SignatureBox> boxes) {
        int across = boxes.size() > MOST_IN_COLUMNS ? 1 : 2;
        List<List<SignatureBox>> rows = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i += across) {
            rows.add(boxes.subList(i, Math.min(boxes.size(), i + across)));
        }
        return rows;
    }
}
