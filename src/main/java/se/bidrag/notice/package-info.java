/** What a night tells other systems when it is over: metrics, lineage, a message when it failed. It decides nothing. */
@NullMarked
package se.bidrag.notice;

import org.jspecify.annotations.NullMarked;
