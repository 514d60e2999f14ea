/** The files of a template as an editor changes them: read, changed in one place and written back without losing the rest. */
@NullMarked
package dure.template.sheet;

import org.jspecify.annotations.NullMarked;
