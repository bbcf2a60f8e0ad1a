/** A finished build becomes an immutable publication. No arithmetic: a sum in Java is a bug. */
@NullMarked
package se.bidrag.publish;

import org.jspecify.annotations.NullMarked;
