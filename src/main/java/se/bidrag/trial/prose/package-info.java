/** Running text: its sentences, and the amounts written in them. What an amount is worth, and what it agrees with, is for SQL. */
@NullMarked
package se.bidrag.trial.prose;

import org.jspecify.annotations.NullMarked;
