/** Delivered files become Parquet files in the lake, record by record. It never knows what a figure means. */
@NullMarked
package se.bidrag.landing;

import org.jspecify.annotations.NullMarked;
