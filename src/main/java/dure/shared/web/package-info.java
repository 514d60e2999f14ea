/** The common manners of the REST interface: problem details, pages of a list, versions. */
@NullMarked
package dure.shared.web;

import org.jspecify.annotations.NullMarked;
