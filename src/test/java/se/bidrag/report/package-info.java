/** The report as a reader meets it, in a real browser. */
@NullMarked
package se.bidrag.report;

import org.jspecify.annotations.NullMarked;
