/** Rules are run and their outcome kept. It never holds a rule's text. */
@NullMarked
package se.bidrag.check;

import org.jspecify.annotations.NullMarked;
