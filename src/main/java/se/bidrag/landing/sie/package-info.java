/**
 * Reads SIE, the export format of Swedish bookkeeping, types 1 to 4 and 5, into rows; it knows neither the lake nor what a
 * figure means.
 *
 * <p>Source of the format: "SIE filformat", edition 4B (SIE-Gruppen, 2008-09-30), and the schema of SIE 5; both public at
 * sie.se.
 */
@NullMarked
package se.bidrag.landing.sie;

import org.jspecify.annotations.NullMarked;
