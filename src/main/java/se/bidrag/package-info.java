/** Bidrag: a nightly warehouse that reconciles Swedish state grants to the 21 regions. */
@NullMarked
package se.bidrag;

import org.jspecify.annotations.NullMarked;
