/** The screens of agreements: the list, the draft with its preview, the page of one agreement's whole life. */
@NullMarked
package dure.agreement.ui;

import org.jspecify.annotations.NullMarked;
