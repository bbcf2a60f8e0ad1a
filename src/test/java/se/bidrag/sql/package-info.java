/** Examples of every model and every check, as data, and what runs them. */
@NullMarked
package se.bidrag.sql;

import org.jspecify.annotations.NullMarked;
