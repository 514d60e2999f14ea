package dure.template.imported;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word texts for tests, written by the library that reads them. */
final class WordTexts {

    private final XWPFDocument document = new XWPFDocument();

    static byte[] of(Consumer<WordTexts> content) {
        var texts = new WordTexts();
        content.accept(texts);
        try (texts.document) {
            var bytes = new ByteArrayOutputStream();
            texts.document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    XWPFDocument document() {
        return document;
    }

    XWPFParagraph paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    void styled(String style, String text) {
        if (document.getStyles() == null || !document.getStyles().styleExist(style.replace(" ", ""))) {
            CTStyle added = CTStyle.Factory.newInstance();
            added.setStyleId(style.replace(" ", ""));
            added.addNewName().setVal(style);
            document.createStyles().addStyle(new XWPFStyle(added));
        }
        paragraph(text).setStyle(style.replace(" ", ""));
    }

    /** A list of several levels: format and text of each, such as "decimal" and "제%1조". */
    BigInteger numbering(String... levels) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(
                BigInteger.valueOf(document.createNumbering().getAbstractNums().size()));
        for (int i = 0; i < levels.length; i += 2) {
            CTLvl level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i / 2));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(levels[i]));
            level.addNewLvlText().setVal(levels[i + 1]);
        }
        return document.getNumbering().addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
    }

    void numbered(BigInteger list, int level, String text) {
        XWPFParagraph paragraph = paragraph(text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }
}
