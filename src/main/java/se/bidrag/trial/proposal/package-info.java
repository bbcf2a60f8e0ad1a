/**
 * What a file without a descriptor seems to be, from its bytes, its header and its cells, written as a descriptor for a person
 * to check. What cannot be told is left open and marked, never guessed.
 */
@NullMarked
package se.bidrag.trial.proposal;

import org.jspecify.annotations.NullMarked;
