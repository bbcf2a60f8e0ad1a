/** What is measured, not judged: run by hand, never with the tests. */
@NullMarked
package se.bidrag.bench;

import org.jspecify.annotations.NullMarked;
