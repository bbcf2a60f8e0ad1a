/** DuckDB: connections, settings, appending rows, SQL text. It knows no business word and no stage. */
@NullMarked
package se.bidrag.warehouse;

import org.jspecify.annotations.NullMarked;
