package se.bidrag.trial.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void partsAtFullStopsAndNotWithinFiguresDatesAndAbbreviations() {
        assertThat(texts(
                        "Beslutet fattades den 7 mars. Det gäller bl.a. vård, t.ex. Västmanland får 1.500 kr. Vad mer? "
                                + "Enligt prop. 2023/24:99 ges 3,5 mkr. 21 regioner berörs."))
                .containsExactly(
                        "Beslutet fattades den 7 mars.",
                        "Det gäller bl.a. vård, t.ex. Västmanland får 1.500 kr.",
                        "Vad mer?",
                        "Enligt prop. 2023/24:99 ges 3,5 mkr. 21 regioner berörs.");
    }

    @Test
    void joinsTheLinesOfAParagraph() {
        assertThat(texts("Regionen tilldelas 82,6", "miljoner kronor i år.", "", "Nästa stycke"))
                .containsExactly("Regionen tilldelas 82,6 miljoner kronor i år.", "Nästa stycke");
    }

    @Test
    void endsASentenceAtHeadingsAndListMarks() {
        assertThat(texts("# Tilldelat", "Text utan punkt", "- ett **bidrag**", "- två bidrag", "2) tre bidrag"))
                .containsExactly("Tilldelat", "Text utan punkt", "ett bidrag", "två bidrag", "tre bidrag");
    }

    @Test
    void leavesTablesOut() {
        assertThat(texts("Före.", "| Region | Kronor |", "|---|---|", "| Uppsala | 1 |", "Uppsala\t1", "Efter."))
                .containsExactly("Före.", "Efter.");
    }

    @Test
    void remembersTheHeadingAbove() {
        assertThat(Sentences.of(List.of("## Region Västmanland", "", "Vi får 82,6 mkr. Och mer.")))
                .containsExactly(
                        new Sentence(1, "", "Region Västmanland"),
                        new Sentence(2, "Region Västmanland", "Vi får 82,6 mkr."),
                        new Sentence(3, "Region Västmanland", "Och mer."));
    }

    private static List<String> texts(String... lines) {
        return Sentences.of(List.of(lines)).stream().map(Sentence::text).toList();
    }
}
