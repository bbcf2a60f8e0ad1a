/** The night as a sentence: land, build, check, publish. No SQL, no parsing, no figures. */
@NullMarked
package se.bidrag.nightly;

import org.jspecify.annotations.NullMarked;
