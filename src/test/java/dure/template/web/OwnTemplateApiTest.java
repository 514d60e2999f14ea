package dure.template.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import dure.testing.DureTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Own templates over REST. */
class OwnTemplateApiTest extends DureTest {

    private static final String PATH = "/api/v1/templates";

    @Autowired
    private MockMvc mvc;

    @Test
    void aSourceWithoutAKeyIsRefused() throws Exception {
        send(post(PATH).header("Idempotency-Key", "k0"), "{\"from\": {\"version\": 1}}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/from/key"));
    }

    @Test
    void aTemplateIsCopiedChangedPublishedAndFollowedByAnother() throws Exception {
        send(
                        post(PATH).header("Idempotency-Key", "k1"),
                        "{\"key\": \"our-cla\", \"from\": {\"key\": \"cla\", \"version\": 1}}")
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", PATH + "/our-cla/versions/1"))
                .andExpect(jsonPath("$.state").value("DRAFT"))
                .andExpect(jsonPath("$.problems", empty()));
        send(get(PATH)).andExpect(jsonPath("$.items[?(@.key=='our-cla')].state", contains("DRAFT")));
        send(post(PATH + "/our-cla/versions/1/publish").header("If-Match", "\"9\""), "{}")
                .andExpect(status().isPreconditionFailed());
        send(post(PATH + "/our-cla/versions/1/publish").header("If-Match", "\"0\""), "{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("PUBLISHED"));
        send(get(PATH + "/our-cla/versions/1")).andExpect(jsonPath("$.kind").value("cla"));
        send(post(PATH + "/our-cla/versions")).andExpect(status().isCreated());
        send(post(PATH + "/our-cla/versions")).andExpect(status().isConflict());
        send(post(PATH + "/our-cla/versions/2/publish"), "{}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/wordingOnly"));
        send(post(PATH + "/our-cla/versions/2/publish"), "{\"wordingOnly\": true, \"reason\": {\"ko\": \"맞춤법\"}}")
                .andExpect(status().isOk());
        send(get(PATH + "/our-cla/versions")).andExpect(jsonPath("$.items[*].version", contains(2, 1)));
    }

    @Test
    void aDraftIsSavedWithItsProblemsInTheReadersLanguage() throws Exception {
        send(post(PATH), "{\"key\": \"our-nda\"}").andExpect(status().isCreated());

        String files = "{\"files\": {\"our-nda.yaml\": \"key: other\"}, \"version\": 0}";
        send(put(PATH + "/our-nda/versions/1"), files)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.problems[0].file").value("our-nda.yaml"))
                .andExpect(jsonPath("$.problems[0].reason.ko", containsString("빠졌습니다")));
        send(put(PATH + "/our-nda/versions/1"), files).andExpect(status().isConflict());
        send(post(PATH + "/our-nda/versions/1/publish").header("Accept-Language", "ko"), "{}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/files/our-nda.yaml"))
                .andExpect(jsonPath("$.errors[0].detail", containsString("빠졌습니다")));
        send(put(PATH + "/our-nda/versions/1"), "{\"files\": {\"../x\": \"a\"}, \"version\": 1}")
                .andExpect(status().isUnprocessableContent());
        send(delete(PATH + "/our-nda/versions/1")).andExpect(status().isNoContent());
        send(get(PATH + "/our-nda/versions/1/files")).andExpect(status().isNotFound());
    }

    @Test
    void shippedTemplatesAndTakenKeysAreRefused() throws Exception {
        send(post(PATH), "{\"key\": \"nda\"}").andExpect(status().isUnprocessableContent());
        send(post(PATH), "{\"key\": \"Our NDA\"}").andExpect(status().isUnprocessableContent());
        send(post(PATH + "/nda/versions")).andExpect(status().isConflict());
        send(post(PATH + "/nothing/versions")).andExpect(status().isNotFound());
    }

    @Test
    void aTemplateTravelsAsAZipFile() throws Exception {
        byte[] zip = send(get(PATH + "/nda/versions/1/files.zip"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/zip"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        mvc.perform(multipart(PATH + "/imports")
                        .file(new MockMultipartFile("file", "nda.zip", "application/zip", zip))
                        .with(authentication(new ActorAuthentication(owner()))))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.draft.key").value("our-nda"))
                .andExpect(jsonPath("$.draft.problems", empty()));
    }

    @Test
    void aReviewIsRecordedAndWithdrawn() throws Exception {
        String review = "{\"reviewer\": \"변호사 이한결\", \"reviewedOn\": \"2020-01-02\"}";
        send(post(PATH + "/nda/versions/1/review"), review)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reviewer").value("변호사 이한결"));
        send(get(PATH + "/nda/versions")).andExpect(jsonPath("$.items[*].reviewer", hasItem("변호사 이한결")));
        send(post(PATH + "/nda/versions/1/review/withdraw")).andExpect(status().isNoContent());
        send(post(PATH + "/nda/versions/1/review"), "{\"reviewedOn\": \"2020-01-02\"}")
                .andExpect(status().isUnprocessableContent());
    }

    private ResultActions send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(authentication(new ActorAuthentication(owner()))));
    }

    private ResultActions send(AbstractMockHttpServletRequestBuilder<?> request, String body) throws Exception {
        return send(request.contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private static Actor owner() {
        return new Actor("o", "o", AccessLevel.OWNER);
    }
}
