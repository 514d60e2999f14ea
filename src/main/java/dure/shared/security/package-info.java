/** Who is acting, and the four words that say who may call a service method. */
@NullMarked
package dure.shared.security;

import org.jspecify.annotations.NullMarked;
