/** The house style that SQL files keep, rule by rule, each with examples that break it. */
@NullMarked
package se.bidrag.sql.style;

import org.jspecify.annotations.NullMarked;
