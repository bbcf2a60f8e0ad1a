/**
 * Year-end: what a closing froze, what signs it, and whether it still holds. A closing is a folder under {@code closed/} that
 * is only added to. No arithmetic: a sum in Java is a bug.
 */
@NullMarked
package se.bidrag.closing;

import org.jspecify.annotations.NullMarked;
