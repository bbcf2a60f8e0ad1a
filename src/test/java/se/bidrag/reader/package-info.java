/** Readers of publications in processes of their own, with the DuckDBs that other people have. */
@NullMarked
package se.bidrag.reader;

import org.jspecify.annotations.NullMarked;
