package se.bidrag.trial.prose;

/**
 * A sentence of a document, or a heading.
 *
 * @param number in the document, from 1
 * @param heading the nearest heading above it; empty when there is none
 */
public record Sentence(int number, String heading, String text) {

    public Sentence {
        if (number < 1) {
            throw new IllegalArgumentException("sentence number must be 1 or more, was " + number);
        }
    }
}
