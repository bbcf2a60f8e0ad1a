/** The small reviewed tables that people keep, read strictly. It knows no table's name or columns: the SQL shapes do. */
@NullMarked
package se.bidrag.reference;

import org.jspecify.annotations.NullMarked;
