/** The frozen record of a release and the files made from it: pure functions, the same record gives the same bytes. */
@NullMarked
package dure.release.pack;

import org.jspecify.annotations.NullMarked;
