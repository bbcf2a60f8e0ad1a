/**
 * A finished build becomes an immutable publication: database, files for every tool, report, manifest, and one link that
 * moves. No arithmetic: a sum in Java is a bug.
 */
@NullMarked
package se.bidrag.publish;

import org.jspecify.annotations.NullMarked;
