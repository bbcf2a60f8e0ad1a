/** Word documents and workbooks, part by part, as they are shown. */
@NullMarked
package se.bidrag.landing.document.office;

import org.jspecify.annotations.NullMarked;
