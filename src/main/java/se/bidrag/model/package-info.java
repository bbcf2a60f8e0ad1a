/** SQL files become tables: one pure select a file, ordered by what each reads. It knows no table's name. */
@NullMarked
package se.bidrag.model;

import org.jspecify.annotations.NullMarked;
