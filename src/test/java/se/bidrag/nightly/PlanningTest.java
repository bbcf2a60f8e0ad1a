package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.SmallHome;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.nightly.Plan.Item;
import se.bidrag.nightly.Plan.State;
import se.bidrag.warehouse.WarehouseSettings;

class PlanningTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    private static final LocalDate AS_OF = LocalDate.parse("2026-11-21");

    private final SmallHome small;

    PlanningTest(@TempDir Path folder) {
        this.small = SmallHome.in(folder);
    }

    @Test
    void plansTheFirstNightWithoutWritingAnything() throws IOException {
        Map<String, FileTime> before = files();
        Plan plan = plan();

        assertThat(plan.isPublishing()).isTrue();
        assertThat(plan.newest()).isNull();
        assertThat(plan.next()).isEqualTo("000001-2026-11-21");
        assertThat(plan.deliveries())
                .extracting(item -> "%s %s %s %s %s"
                        .formatted(item.delivery(), item.state(), item.isLanding(), item.records(), item.moneySek()))
                .containsExactly(
                        "prov/budget NEW true 1 82600000.00",
                        "prov/huvudbok NEW true 2 0.00",
                        "prov/tilldelning NEW true 2 165795915.00");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void saysNothingNewExactlyWhenTheNightDoes() throws IOException {
        small.write("incoming/trasig.csv", "a\n");
        small.write("incoming/mer/datapackage.yaml", """
                name: mer
                bidrag: {origin: synthetic, publisher: Syntetisk utgivare, year: 2024, dated: 2024-05-16, kind: allocation,
                  grant: provbidrag-2024, stage: decided, unit: kr}
                resources:
                  - {name: utan, path: utan.csv, schema: {fields: [{name: region, columnType: region}, {name: kr, columnType: amount}]}}
                """);
        small.write("incoming/mer/utan.csv", "region\n19\n");
        night();
        Map<String, FileTime> before = files();
        Plan plan = plan();

        assertThat(plan.isPublishing()).isFalse();
        assertThat(plan.deliveries()).noneMatch(Item::isLanding);
        assertThat(plan.deliveries())
                .filteredOn(item -> item.state() == State.REJECTED)
                .extracting(Item::reason)
                .containsExactly(
                        "no descriptor names this file; name it in a datapackage.yaml in incoming, or move it out of incoming",
                        "incoming/mer/utan.csv: no column is headed 'kr'; the header has 'region'");
        assertThat(files()).isEqualTo(before);
        assertThat(night().result()).isEqualTo(NightReport.Result.NOTHING_NEW);
    }

    @Test
    void tellsNewAndChangedAndGone() throws IOException {
        night();
        small.write("incoming/budget.csv", "bidrag,mkr\nprovbidrag-2024,90\n");
        Files.delete(small.root().resolve("incoming/huvudbok.csv"));
        String descriptor = Files.readString(small.root().resolve("incoming/datapackage.yaml"));
        small.write(
                "incoming/datapackage.yaml", descriptor.substring(0, descriptor.indexOf("  - name: huvudbok")) + """
                          - name: nyckel
                            path: nyckel.csv
                            schema:
                              fields:
                                - {name: region, type: string, columnType: region}
                                - {name: belopp (tkr), type: number, columnType: amount}
                            bidrag: {kind: allocation, grant: provbidrag-2024, stage: announced, unit: kr}
                        """);
        small.write("incoming/nyckel.csv", "region,belopp (tkr)\n19,82573\n24,83223\n");

        assertThat(plan().deliveries())
                .extracting(item -> "%s %s %s".formatted(item.delivery(), item.state(), item.moneySek()))
                .containsExactly(
                        "prov/budget CHANGED 90000000.00",
                        "prov/huvudbok GONE 0.00",
                        "prov/nyckel NEW 165796000.00",
                        "prov/tilldelning UNCHANGED 165795915.00");
        assertThat(plan().sums())
                .extracting(sum -> "%s %s %d %s".formatted(sum.state(), sum.kind(), sum.deliveries(), sum.moneySek()))
                .containsExactly(
                        "NEW allocation 1 165796000.00",
                        "CHANGED budget 1 90000000.00",
                        "GONE ledger 1 0.00",
                        "UNCHANGED allocation 1 165795915.00");
    }

    @Test
    void knowsThatAnEarlierDateWouldBePublishedAside() {
        night();
        Plan plan = plan(LocalDate.parse("2024-12-31"));
        assertThat(plan.isAside()).isTrue();
        assertThat(plan.isPublishing()).isTrue();
        assertThat(plan.next()).isEqualTo("000002-2024-12-31");
    }

    @Test
    void refusesWhatTheNightWouldRefuse() {
        small.write("incoming/datapackage.yaml", "name: prov\nresorces: []\n");
        assertThatThrownBy(this::plan).isInstanceOf(InvalidHomeException.class).hasMessageContaining("resorces");
    }

    private Plan plan() {
        return plan(AS_OF);
    }

    private Plan plan(LocalDate asOf) {
        WarehouseSettings settings =
                new WarehouseSettings("256MB", 1, small.home().build().resolve("temporary"));
        return new Planning(new NightRequest(small.home(), asOf, null, Map.of()), settings).at(NOW);
    }

    private NightReport night() {
        Map<String, Object> settings = Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB");
        return new Nightly(
                        new NightRequest(small.home(), AS_OF, null, settings),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        Progress.SILENT)
                .run();
    }

    private Map<String, FileTime> files() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(small.root())) {
            for (Path path : paths.toList()) {
                times.put(path.toString(), Files.getLastModifiedTime(path));
            }
        }
        return times;
    }
}
