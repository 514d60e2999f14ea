/** Accounts, access levels, sign-in, one-time links and tokens: who may come in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ledger"})
package dure.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
