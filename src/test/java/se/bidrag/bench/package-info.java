/** Long tests and measurements, run by {@code mvn -Pbench verify} only; each prints what it found. */
@NullMarked
package se.bidrag.bench;

import org.jspecify.annotations.NullMarked;
