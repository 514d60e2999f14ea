package dure.shared.security;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Makes {@link OwnerOnly} and its like hold on every call of a service. */
@Configuration
@EnableMethodSecurity
class MethodSecurity {}
