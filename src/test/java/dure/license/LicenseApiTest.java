package dure.license;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.ActorAuthentication;
import dure.testing.DureTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class LicenseApiTest extends DureTest {

    @Autowired
    MockMvc mvc;

    @Test
    void theCatalogIsSearched() throws Exception {
        ask(get("/api/v1/licenses?q=cc-by-4&size=2"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].id").value("CC-BY-4.0"))
                .andExpect(jsonPath("$.items[0].osiApproved").value(false))
                .andExpect(jsonPath("$.total").value(greaterThan(0)));
        ask(get("/api/v1/licenses?sort=text")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aLicenseIsShownWithItsTextAndAnUnknownOneIsNotFound() throws Exception {
        ask(get("/api/v1/licenses/mit"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value("MIT"))
                .andExpect(jsonPath("$.text").value(containsString("Permission is hereby granted")));
        ask(get("/api/v1/licenses/NotALicense-9")).andExpect(status().isNotFound());
    }

    @Test
    void anExpressionIsNormalised() throws Exception {
        check("mit or gpl-2.0")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.expression").value("MIT OR GPL-2.0"))
                .andExpect(jsonPath("$.branches").value(contains("MIT", "GPL-2.0")))
                .andExpect(jsonPath("$.warnings[0].replacements").value(contains("GPL-2.0-only", "GPL-2.0-or-later")));
    }

    @Test
    void anInvalidExpressionIsAProblemThatNamesThePosition() throws Exception {
        check("MIT Or Apache-2.0")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/expression"))
                .andExpect(jsonPath("$.errors[0].detail").value(containsString("osition 4")));
    }

    @Test
    void compatibilityIsDirectedAndSaysWhy() throws Exception {
        ask(get("/api/v1/licenses/compatibility?inbound=Apache-2.0&outbound=GPL-2.0-only&relation=COPIED"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.verdict").value("NO"))
                .andExpect(jsonPath("$.branches[0].rows[0].reasonKo").value(containsString("특허")));
        ask(get("/api/v1/licenses/compatibility?inbound=MIT Or ISC&outbound=MIT"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/inbound"));
    }

    @Test
    void aRequestThatCannotBeReadSaysWhatIsWrongWithIt() throws Exception {
        ask(get("/api/v1/licenses/compatibility?inbound=MIT&outbound=ISC&relation=NEARBY"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("relation")));
        ask(get("/api/v1/licenses/compatibility?inbound=MIT"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("outbound")));
        ask(post("/api/v1/licenses/expressions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"expression\": \"MIT\", \"licence\": \"MIT\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("licence")));
        ask(post("/api/v1/licenses")).andExpect(status().isMethodNotAllowed());
    }

    private ResultActions check(String expression) throws Exception {
        return ask(post("/api/v1/licenses/expressions")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"expression\": \"" + expression + "\"}"));
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        var reader = new ActorAuthentication(new Actor("a", null, AccessLevel.MEMBER));
        return mvc.perform(request.with(authentication(reader)).with(csrf()).header("Accept-Language", "en"));
    }
}
