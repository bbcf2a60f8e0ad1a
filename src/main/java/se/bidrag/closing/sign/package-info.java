/** Who may sign a closing, and what proves that they did: reviewed signers, keys, signatures, signed documents. */
@NullMarked
package se.bidrag.closing.sign;

import org.jspecify.annotations.NullMarked;
