/** Faults put into a night, one at a time, at every point where one can strike: what happens then, and after. */
@NullMarked
package se.bidrag.fault;

import org.jspecify.annotations.NullMarked;
