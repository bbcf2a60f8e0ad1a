package se.bidrag.landing.document.text;

/** A part of a document, in reading order: a line of text, or a table that the format itself marks as one. */
public sealed interface Block permits TextLine, Grid {}
