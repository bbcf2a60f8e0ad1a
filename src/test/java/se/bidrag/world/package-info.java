/** Invented worlds of deliveries, and plain arithmetic that says what must come out of them; it reads no SQL. */
@NullMarked
package se.bidrag.world;

import org.jspecify.annotations.NullMarked;
