/** Web pages, Markdown and plain text, as they are shown. */
@NullMarked
package se.bidrag.landing.document.web;

import org.jspecify.annotations.NullMarked;
