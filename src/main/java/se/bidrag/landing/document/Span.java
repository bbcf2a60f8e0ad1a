package se.bidrag.landing.document;

/**
 * A piece of a line that stands apart from its neighbours.
 *
 * @param from where it begins, in characters or points, or its number where tabs part the line
 * @param to where it ends
 */
record Span(String text, double from, double to) {

    boolean overlaps(double start, double end) {
        return from < end && start < to;
    }
}
