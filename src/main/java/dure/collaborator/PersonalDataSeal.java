package dure.collaborator;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals and opens personal data with AES-256-GCM; bound to its collaborator, so that it cannot be moved to another row. */
@Component
class PersonalDataSeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SecureRandom RANDOM = new SecureRandom();

    String seal(PersonalData data, String collaboratorId, SecretKey key) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] text = run(Cipher.ENCRYPT_MODE, key, nonce, collaboratorId, JSON.writeValueAsBytes(data));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE_BYTES + text.length)
                        .put(nonce)
                        .put(text)
                        .array());
    }

    PersonalData open(String sealed, String collaboratorId, SecretKey key) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] text = new byte[bytes.remaining()];
        bytes.get(text);
        return JSON.readValue(run(Cipher.DECRYPT_MODE, key, nonce, collaboratorId, text), PersonalData.class);
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, String collaboratorId, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(collaboratorId.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException wrongKeyOrChanged) {
            throw new IllegalStateException(
                    "the personal data of " + collaboratorId + " cannot be sealed or opened", wrongKeyOrChanged);
        }
    }
}
