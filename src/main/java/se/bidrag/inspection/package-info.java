/**
 * Looks into publications: where a figure comes from, what a region's year adds up to, what changed between two. Reads what
 * was published, and the delivered files for the text as sent. No arithmetic: sums are made in SQL.
 */
@NullMarked
package se.bidrag.inspection;

import org.jspecify.annotations.NullMarked;
