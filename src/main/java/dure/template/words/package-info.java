/** How values are written in Korean and English: particles, money, dates. */
@NullMarked
package dure.template.words;

import org.jspecify.annotations.NullMarked;
