/**
 * Documents as published become tables of region rows: text is extracted by format, then one recogniser reads it.
 *
 * <p>The names of regions, the words of totals and of units are handed in; what a figure means is no matter here.
 */
@NullMarked
package se.bidrag.landing.document;

import org.jspecify.annotations.NullMarked;
