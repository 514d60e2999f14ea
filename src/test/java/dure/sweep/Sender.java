package dure.sweep;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import dure.testing.PdfText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Sends to any address what it takes to be understood there, so that only the permission can refuse it. */
class Sender {

    private final MockMvc mvc;

    Sender(MockMvc mvc) {
        this.mvc = mvc;
    }

    MockHttpServletResponse send(@Nullable Actor actor, RestMap.Entry entry, String address) {
        try {
            var request = entry.upload() ? upload(address) : plain(entry, address);
            if (actor != null) {
                request.with(authentication(new ActorAuthentication(actor)));
            }
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(entry.name(), failed);
        }
    }

    /** The answer as a reader would read it: a PDF's text, the files of a pack. */
    static String read(MockHttpServletResponse answer) {
        byte[] bytes = answer.getContentAsByteArray();
        String type = String.valueOf(answer.getContentType());
        if (type.startsWith(MediaType.APPLICATION_PDF_VALUE)) {
            return PdfText.of(bytes);
        }
        return type.startsWith("application/zip") ? unpacked(bytes) : new String(bytes, StandardCharsets.UTF_8);
    }

    private static AbstractMockHttpServletRequestBuilder<?> plain(RestMap.Entry entry, String address) {
        var request = request(HttpMethod.valueOf(entry.method()), address).header("If-Match", "0");
        return entry.isRead()
                ? request
                : request.contentType(MediaType.APPLICATION_JSON).content(body(entry));
    }

    private static AbstractMockHttpServletRequestBuilder<?> upload(String address) {
        return multipart(address)
                .file(new MockMultipartFile("scan", "a.png", "image/png", new byte[] {1}))
                .param("collaboratorIds", "x")
                .param("signedOn", "2026-11-21");
    }

    /** Fields that the address does not know are refused, so each gets its own. */
    private static String body(RestMap.Entry entry) {
        return switch (entry.pattern().replaceAll(".*/", "")) {
            case "cancel", "withdraw" -> "{\"reason\": \"x\"}";
            case "level" -> "{\"level\": \"OBSERVER\"}";
            case "decline" -> "{\"collaboratorId\": \"x\", \"reason\": \"x\"}";
            case "terminate" -> "{\"reason\": \"x\", \"effectiveOn\": \"2026-11-21\"}";
            default -> "{}";
        };
    }

    private static String unpacked(byte[] bytes) {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (java.io.IOException broken) {
            throw new AssertionError(broken);
        }
        return text.toString();
    }
}
