package se.bidrag.landing.document.text;

/**
 * A piece of a line that stands apart from its neighbours.
 *
 * @param from where it begins, in characters or points, or its number where tabs part the line
 * @param to where it ends
 */
public record Span(String text, double from, double to) {

    public boolean overlaps(double start, double end) {
        return from < end && start < to;
    }
}
