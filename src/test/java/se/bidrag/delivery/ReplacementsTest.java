package se.bidrag.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementsTest {

    private final DeliveredHome home;

    ReplacementsTest(@TempDir Path folder) {
        home = new DeliveredHome(folder);
    }

    @Test
    void refusesACircleOfReplacements() {
        assertThat(home.withDescriptor("""
                name: prov
                bidrag: {origin: synthetic, publisher: Syntetisk, kind: allocation, stage: decided, year: 2024, unit: kr,
                  dated: 2024-03-07, grant: g}
                resources:
                  - name: a
                    path: a.csv
                    schema: {fields: [{name: region, columnType: region}, {name: kr, type: number, columnType: amount}]}
                    bidrag: {supersedes: [b]}
                  - name: b
                    path: b.csv
                    schema: {fields: [{name: region, columnType: region}, {name: kr, type: number, columnType: amount}]}
                    bidrag: {supersedes: [a]}
                """).problems())
                .containsExactly(
                        "prov/a supersedes itself by way of prov/b; expected that the newest replaces and is not replaced",
                        "prov/b supersedes itself by way of prov/a; expected that the newest replaces and is not replaced");
    }

    @Test
    void refusesToReplaceADocumentOfAnotherKind() {
        assertThat(home.withDescriptor("""
                name: prov
                bidrag: {origin: synthetic, publisher: Syntetisk, year: 2024, dated: 2024-03-07}
                resources:
                  - name: beslut
                    path: a.csv
                    schema: {fields: [{name: region, columnType: region}, {name: kr, type: number, columnType: amount}]}
                    bidrag: {kind: allocation, stage: decided, unit: kr, grant: g}
                  - name: budget
                    path: b.csv
                    schema: {fields: [{name: bidrag, columnType: grant}, {name: kr, type: number, columnType: amount}]}
                    bidrag: {kind: budget, region: "19", unit: kr, supersedes: [beslut]}
                """).problems())
                .containsExactly(
                        "prov/budget supersedes prov/beslut: it is of the kind budget, the other is of the kind"
                                + " allocation; expected the same kind");
    }
}
