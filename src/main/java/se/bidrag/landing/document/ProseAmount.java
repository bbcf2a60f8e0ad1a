package se.bidrag.landing.document;

/**
 * An amount in running text, with its unit.
 *
 * @param figure as written, without the unit
 * @param unit as written
 * @param sentence number of the sentence, from 1
 * @param text of the sentence
 */
public record ProseAmount(String figure, String unit, int sentence, String text) {}
