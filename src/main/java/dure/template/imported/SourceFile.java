package dure.template.imported;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Finds out what an uploaded file is, by its content, and reads it. */
final class SourceFile {

    private static final int MOST_MEBIBYTES = 10;
    /** In which older Korean programs write plain text. */
    private static final Charset KOREAN = Charset.forName("x-windows-949");

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private SourceFile() {}

    static Reading read(String fileName, byte[] content) {
        if (content.length == 0) {
            throw Reading.refused("empty");
        }
        if (content.length > MOST_MEBIBYTES * 1024 * 1024) {
            throw Reading.refused("too-large", MOST_MEBIBYTES);
        }
        if (startsWith(content, 'P', 'K')) {
            return WordSource.read(content);
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Reading.refused(contains(content, ENCRYPTED) ? "encrypted" : "old-format");
        }
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".docx") || isBinary(content)) {
            throw Reading.refused("type");
        }
        return MarkdownSource.read(text(content));
    }

    private static boolean isBinary(byte[] content) {
        if (startsWith(content, '%', 'P', 'D', 'F') || startsWith(content, '{', '\\', 'r', 't', 'f')) {
            return true;
        }
        for (byte each : content) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static String text(byte[] content) {
        try {
            return strictly(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUnicode) {
            try {
                return strictly(content, KOREAN);
            } catch (CharacterCodingException unknown) {
                throw Reading.refused("encoding");
            }
        }
    }

    private static String strictly(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }

    private static boolean startsWith(byte[] content, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int i = 0; i + wanted.length <= content.length; i++) {
            int same = 0;
            while (same < wanted.length && content[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
