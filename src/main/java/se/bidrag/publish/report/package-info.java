/**
 * The page for people: its template, styles, scripts and selects stand beside this package as resources. It knows a finished
 * build and a folder, and nothing of publications.
 */
@NullMarked
package se.bidrag.publish.report;

import org.jspecify.annotations.NullMarked;
