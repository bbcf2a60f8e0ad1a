/** What was delivered: descriptors, resources, identity, catalogue. Plain records; no Spring, no database. */
@NullMarked
package se.bidrag.delivery;

import org.jspecify.annotations.NullMarked;
