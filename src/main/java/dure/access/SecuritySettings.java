package dure.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import dure.shared.security.AccessLevel;
import dure.shared.web.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Who may reach which address: nobody, unless it says so here or on the view. */
@Configuration
class SecuritySettings {

    /** What an observer may send: only what is of themself (the service sees to that), and a question that changes nothing. */
    private static final String[] OWN = {
        "/api/v1/collaborators/*",
        "/api/v1/collaborators/*/activate",
        "/api/v1/collaborators/*/personal-data",
        "/api/v1/collaborators/*/privacy-notice/acknowledge",
        "/api/v1/agreements/*/decline",
        "/api/v1/licenses/expressions"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** The REST interface: Basic or a token on every call; a cookie never signs in here. Observers read. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, TokenSignIn tokens, RestRefusal refusal, ProblemWriter problems)
            throws Exception {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(paths -> paths.requestMatchers("/api/v1/verify/**", "/api/v1/signing/**")
                        .permitAll()
                        .requestMatchers(OWN)
                        .authenticated()
                        .requestMatchers(HttpMethod.GET)
                        .authenticated()
                        .requestMatchers(HttpMethod.HEAD)
                        .authenticated()
                        .anyRequest()
                        .hasRole(AccessLevel.MEMBER.name()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .httpBasic(basic -> basic.authenticationEntryPoint(refusal))
                .exceptionHandling(e -> e.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .addFilterBefore(new OtherSites(refusal), LogoutFilter.class)
                .addFilterAfter(new RestFailure(problems), HeaderWriterFilter.class)
                .addFilterBefore(new BearerSignIn(tokens, refusal), BasicAuthenticationFilter.class);
        return withHeaders(http).build();
    }

    /** The screens: a session by the sign-in form. */
    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http, AccountRepository accounts, RestRefusal refusal) throws Exception {
        http.authorizeHttpRequests(paths -> paths.requestMatchers(
                                "/actuator/health",
                                "/styles/**",
                                "/components/**",
                                "/fonts/**",
                                "/icons/**",
                                "/webjars/**")
                        .permitAll())
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .addFilterBefore(new OtherSites(refusal), LogoutFilter.class)
                .addFilterBefore(new AccountRefresh(accounts), AuthorizationFilter.class);
        return withHeaders(http)
                .with(vaadin(), vaadin -> vaadin.loginView("/login").anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    private static HttpSecurity withHeaders(HttpSecurity http) throws Exception {
        return http.headers(headers -> {
            headers.defaultsDisabled();
            PageHeaders.ALL.forEach(headers::addHeaderWriter);
            headers.withObjectPostProcessor(new AtOnce());
        });
    }

    /** Writes the headers before anything else: a page that is forwarded to Vaadin is finished before they would come. */
    private static final class AtOnce implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
