package dure.template.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import dure.testing.DureTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class TemplateApiTest extends DureTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void theTemplatesAreListedInTheirOrder() throws Exception {
        read("/api/v1/templates")
                .andExpect(status().isOk())
                .andExpect(jsonPath(
                        "$.items[*].key",
                        contains(
                                "collaboration",
                                "nda",
                                "cla",
                                "privacy",
                                "service",
                                "assignment-of-rights",
                                "license-of-work",
                                "joint-work",
                                "privacy-consent",
                                "amendment",
                                "exit",
                                "charter",
                                "certificate")))
                .andExpect(jsonPath("$.total").value(13))
                .andExpect(jsonPath("$.items[0].title.ko").value("협업(공동개발) 계약서"));
        read("/api/v1/templates?sort=key,desc&size=1").andExpect(jsonPath("$.items[*].key", contains("service")));
        read("/api/v1/templates?sort=1;drop").andExpect(status().isUnprocessableContent());
    }

    @Test
    void aVersionSaysWhatItAsksForAndWhoTakesPart() throws Exception {
        read("/api/v1/templates/nda/versions").andExpect(jsonPath("$.items[*].version", contains(2, 1)));
        read("/api/v1/templates/nda/versions/1")
                .andExpect(jsonPath("$.partyRoles[*].key", contains("PARTY")))
                .andExpect(jsonPath("$.variables[*].name", hasItem("nda.purpose")))
                .andExpect(jsonPath("$.variables[?(@.name=='term.kind')].choices[*].value", hasItem("FIXED")));
    }

    @Test
    void anUnknownTemplateIsNotFound() throws Exception {
        read("/api/v1/templates/nothing/versions/1").andExpect(status().isNotFound());
        read("/api/v1/templates/nda/versions/3").andExpect(status().isNotFound());
    }

    @Test
    void nobodyReadsTemplatesOverRestWithoutSigningIn() throws Exception {
        mvc.perform(get("/api/v1/templates")).andExpect(status().isUnauthorized());
    }

    private ResultActions read(String path) throws Exception {
        var observer = new Actor("o", "o", AccessLevel.OBSERVER);
        return mvc.perform(get(path).with(authentication(new ActorAuthentication(observer))));
    }
}
