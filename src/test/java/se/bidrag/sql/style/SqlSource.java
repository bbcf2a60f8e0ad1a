package se.bidrag.sql.style;

import se.bidrag.model.SqlFile;

/**
 * A SQL file, read in the ways that its rules need.
 *
 * @param columns the columns of every table that some file makes
 */
record SqlSource(SqlFile file, SqlText text, SqlTree tree, Columns columns) {}
