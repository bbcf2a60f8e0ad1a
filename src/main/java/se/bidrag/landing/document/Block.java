package se.bidrag.landing.document;

/** A part of a document, in reading order: a line of text, or a table that the format itself marks as one. */
sealed interface Block permits TextLine, Grid {}
