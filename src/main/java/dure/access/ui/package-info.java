/** The screens of access: first owner, sign-in, reset, accounts, own account. */
@NullMarked
package dure.access.ui;

import org.jspecify.annotations.NullMarked;
