/** What a document says once its format is behind it: lines, tables, letters and figures as they are shown. */
@NullMarked
package se.bidrag.landing.document.text;

import org.jspecify.annotations.NullMarked;
