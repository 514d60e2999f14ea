package dure.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dure.shared.EmailAddress;
import dure.shared.security.AccessLevel;
import dure.shared.web.ProblemWriter;
import dure.testing.DureTest;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

class SignInTest extends DureTest {

    private static final String EMAIL = "lead@example.org";
    private static final String PASSWORD = "느티나무 아래 넷이 모였다";
    private static final String LEDGER = "/api/v1/ledger";

    @Autowired
    MockMvc mvc;

    @Autowired
    AccountService accounts;

    @Autowired
    TokenService tokens;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    ProblemWriter problems;

    private String owner = "";

    @BeforeEach
    void register() {
        owner = accounts.registerFirstOwner(new OwnerDetails("최하은", new EmailAddress(EMAIL), PASSWORD));
    }

    @Test
    void basicAndTokenSignInAndACookieDoesNot() throws Exception {
        mvc.perform(get(LEDGER).with(httpBasic(EMAIL, PASSWORD))).andExpect(status().isOk());
        actAs(AccessLevel.OWNER, owner);
        String token = tokens.create(new TokenDetails("script"));
        org.springframework.security.core.context.SecurityContextHolder.clearContext();
        mvc.perform(get(LEDGER).header("Authorization", "Bearer " + token)).andExpect(status().isOk());
        mvc.perform(get(LEDGER).header("Authorization", "Bearer " + token + "x"))
                .andExpect(status().isUnauthorized());
        mvc.perform(get(LEDGER).header("Cookie", "JSESSIONID=0")).andExpect(status().isUnauthorized());
    }

    /** Else an address nobody has would be told by the time of the answer. */
    @Test
    void nobodysHashAsksForTheSameWorkAsEverybodys() {
        String everybodys = String.valueOf(encoder.encode(PASSWORD));

        assertThat(PasswordSignIn.NOBODYS_HASH).startsWith(everybodys.substring(0, everybodys.lastIndexOf("p=1$") + 4));
        assertThat(PasswordSignIn.NOBODYS_HASH).hasSameSizeAs(everybodys);
    }

    @Test
    void everyRefusalIsAProblemDetailInTheCallersLanguage() throws Exception {
        mvc.perform(get(LEDGER).header("Accept-Language", "ko"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(content().string(containsString("로그인이 필요합니다")));
        mvc.perform(get(LEDGER).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("Sign in first")));
    }

    @Test
    void knownAndUnknownAddressesAreSlowedAndLockedAlike() throws Exception {
        for (String email : new String[] {EMAIL, "nobody@example.org"}) {
            for (int i = 0; i < 10; i++) {
                clock.advance(Duration.ofMinutes(10));
                mvc.perform(get(LEDGER).with(httpBasic(email, "wrong " + i))).andExpect(status().isUnauthorized());
            }
            clock.advance(Duration.ofMinutes(14));
            mvc.perform(get(LEDGER).with(httpBasic(email, PASSWORD))).andExpect(status().isTooManyRequests());
        }
        clock.advance(Duration.ofMinutes(2));
        mvc.perform(get(LEDGER).with(httpBasic(EMAIL, PASSWORD))).andExpect(status().isOk());
    }

    @Test
    void manyProgramsSignInAtOnceWithOneAccount() throws Exception {
        actAs(AccessLevel.OWNER, owner);
        String token = tokens.create(new TokenDetails("script"));
        org.springframework.security.core.context.SecurityContextHolder.clearContext();
        try (var pool = Executors.newFixedThreadPool(30)) {
            var calls = IntStream.range(0, 40)
                    .<Callable<Integer>>mapToObj(i -> () -> mvc.perform(
                                    i % 2 == 0
                                            ? get(LEDGER).with(httpBasic(EMAIL, PASSWORD))
                                            : get(LEDGER).header("Authorization", "Bearer " + token))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .toList();
            for (var answer : pool.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void aFailureBeforeAnyControllerIsAProblemDetailNotTheSignInForm() throws Exception {
        var response = new MockHttpServletResponse();

        new RestFailure(problems).doFilter(new MockHttpServletRequest("GET", LEDGER), response, (request, rest) -> {
            throw new IllegalStateException("a filter fails");
        });

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString()).doesNotContain("a filter fails");
    }

    @Test
    void aLongPasswordIsNeitherCutNorLetIn() throws Exception {
        mvc.perform(get(LEDGER).with(httpBasic(EMAIL, PASSWORD + "x".repeat(10_000))))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void anotherSpellingOfAnAddressOpensNoAccountAndDoesNotEscapeTheCount() throws Exception {
        for (String spelling : new String[] {"leád@example.org", "ｌead@example.org", "lead@example.org\u200b"}) {
            mvc.perform(get(LEDGER).with(httpBasic(spelling, PASSWORD))).andExpect(status().isUnauthorized());
        }
        mvc.perform(get(LEDGER).with(httpBasic(" LEAD@Example.org ", PASSWORD))).andExpect(status().isOk());
    }

    @Test
    void aPasswordIsComparedWholeWithEveryCharacter() throws Exception {
        for (String wrong : new String[] {PASSWORD + "\0", "\0" + PASSWORD, PASSWORD + " ", PASSWORD.strip() + "x"}) {
            mvc.perform(get(LEDGER).with(httpBasic(EMAIL, wrong))).andExpect(status().isUnauthorized());
            clock.advance(Duration.ofMinutes(1));
        }
    }
}
