/** PDF pages, glyph by glyph, as they are shown. */
@NullMarked
package se.bidrag.landing.document.pdf;

import org.jspecify.annotations.NullMarked;
