package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.SmallHome;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.nightly.NightReport.Result;

class NightlyTest {

    private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final SmallHome small;

    NightlyTest(@TempDir Path folder) {
        this.folder = folder;
        this.small = SmallHome.in(folder);
    }

    @Test
    void publishesWhatWasDelivered() {
        NightReport night = run(null);

        assertThat(night.result()).isEqualTo(Result.PUBLISHED);
        assertThat(night.publication()).isEqualTo("000001-2026-11-21");
        assertThat(night.deliveries()).isEqualTo(new DeliveryReport(3, 0, List.of()));
        assertThat(night.steps()).containsOnlyKeys(Stage.values());
        assertThat(night.regionYears()).hasSize(2).first().satisfies(row -> {
            assertThat(row.regionName()).isEqualTo("Västmanland");
            assertThat(row.decidedSek()).isEqualByComparingTo("82572546.00");
            assertThat(row.budgetedSek()).isEqualByComparingTo("82600000.00");
            assertThat(row.receivedSek()).isEqualByComparingTo("82572546.00");
            assertThat(row.differenceSek()).isEqualByComparingTo("-27454.00");
            assertThat(row.outcome()).isEqualTo("matched");
            assertThat(row.isSynthetic()).isTrue();
        });
        assertThat(folder.resolve("published/current")).isSymbolicLink();
        assertThat(folder.resolve("build")).isDirectoryNotContaining("glob:**.duckdb");
    }

    @Test
    void saysNothingNewTheSecondTime() {
        run(null);
        NightReport second = run(null);

        assertThat(second.result()).isEqualTo(Result.NOTHING_NEW);
        assertThat(second.publication()).isEqualTo("000001-2026-11-21");
        assertThat(second.deliveries()).isEqualTo(new DeliveryReport(0, 3, List.of()));
        assertThat(second.steps()).containsOnlyKeys(Stage.LAND);
        assertThat(folder.resolve("published/000002-2026-11-21")).doesNotExist();
    }

    @Test
    void publishesAgainWhenOnlyADescriptorsMeaningChanged() throws IOException {
        run(null);
        Path descriptor = folder.resolve("incoming/datapackage.yaml");
        Files.writeString(descriptor, Files.readString(descriptor).replace("dated: 2024-03-07", "dated: 2024-03-08"));
        NightReport second = run(null);

        assertThat(second.result()).isEqualTo(Result.PUBLISHED);
        assertThat(second.deliveries().unchanged()).isEqualTo(3);
    }

    @Test
    void publishesAnEarlierDateAside() throws IOException {
        run(null);
        NightReport aside = run(LocalDate.parse("2024-12-31"));

        assertThat(aside.result()).isEqualTo(Result.PUBLISHED_ASIDE);
        assertThat(aside.publication()).isEqualTo("000002-2024-12-31");
        assertThat(Files.readSymbolicLink(folder.resolve("published/current"))).hasToString("000001-2026-11-21");
    }

    @Test
    void givesTheSameFiguresFromInputsAlone() throws IOException {
        Map<String, String> first = csv(run(null));
        FileSystemUtils.deleteRecursively(folder.resolve("lake"));
        FileSystemUtils.deleteRecursively(folder.resolve("build"));
        FileSystemUtils.deleteRecursively(folder.resolve("published"));

        assertThat(csv(run(null))).isEqualTo(first);
    }

    @Test
    void goesOnWithoutADeliveryThatCannotBeRead() {
        small.write("incoming/stray.csv", "a,b\n");
        small.write("incoming/budget.csv", "");
        NightReport night = run(null);

        assertThat(night.result()).isEqualTo(Result.PUBLISHED);
        assertThat(night.deliveries().rejected())
                .extracting(DeliveryReport.Rejected::delivery)
                .containsExactly("incoming/stray.csv", "prov/budget");
    }

    @Test
    void doesNotPublishWhenAStopCheckIsViolated() {
        run(null);
        small.write("reference/grants.csv", """
                grant_code,grant_name,year
                provbidrag-2024,Provbidrag 2024,2024
                annat-bidrag-2024,Annat bidrag 2024,2024
                """);
        small.write("reference/grant_mappings.csv", """
                region_code,priority,account_from,account_to,project,grant_code
                *,10,,,70010,provbidrag-2024
                19,10,3500,3599,,annat-bidrag-2024
                """);

        assertThatThrownBy(() -> run(null))
                .isInstanceOf(StopChecksViolatedException.class)
                .hasMessageContaining("A ledger row is mapped to one grant")
                .hasMessageContaining("prov/huvudbok#1");
        assertThat(folder.resolve("published/current")).isSymbolicLink();
        assertThat(folder.resolve("published/000002-2026-11-21")).doesNotExist();
    }

    @Test
    void tellsDeliveriesThatAreRejectedForWhatTheySay() {
        small.write("incoming/more/datapackage.yaml", """
                name: mer
                bidrag: {origin: synthetic, publisher: Syntetisk utgivare, year: 2024, dated: 2024-05-16, kind: allocation,
                  grant: provbidrag-2024, stage: decided, unit: kr}
                resources:
                  - name: andra
                    path: andra.csv
                    schema: {fields: [{name: region, columnType: region}, {name: kronor, type: number, columnType: amount}]}
                  - name: summa
                    path: summa.csv
                    schema: {fields: [{name: region, columnType: region}, {name: kronor, type: number, columnType: amount}]}
                    bidrag: {stated_total: 100, instalment: 3}
                """);
        small.write("incoming/more/andra.csv", "region,kronor\n19,5\n");
        small.write("incoming/more/summa.csv", "region,kronor\n19,60\n24,30\nSumma,90\n");
        NightReport night = run(null);

        assertThat(night.deliveries().rejected())
                .extracting(each -> each.delivery() + ": " + each.reason())
                .containsExactly(
                        "mer/andra: it is a second decision for the same grant and year as prov/tilldelning; expected an"
                                + " instalment number, or supersedes",
                        "mer/summa: its totals disagree: 100.00 kr is stated, record 3 says 90.00 kr");
        assertThat(night.regionYears()).first().satisfies(row -> assertThat(row.decidedSek())
                .isEqualByComparingTo("82572546.00"));
    }

    @Test
    void refusesADescriptorWithAnUnknownKey() {
        small.write("incoming/more/datapackage.yaml", """
                name: more
                bidrag: {kind: allocation, publishr: Någon}
                resources: []
                """);
        assertThatThrownBy(() -> run(null))
                .isInstanceOf(InvalidHomeException.class)
                .hasMessageContaining("incoming/more/datapackage.yaml")
                .hasMessageContaining("publishr")
                .hasMessageContaining("publisher");
        assertThat(folder.resolve("published")).doesNotExist();
        assertThat(new RunHistory(small.home()).last(1)).singleElement().satisfies(run -> {
            assertThat(run.result()).isEqualTo("failed");
            assertThat(run.problem()).contains("publishr");
        });
    }

    @Test
    void refusesAHomeThatIsNotThere() {
        FileSystemUtils.deleteRecursively(folder.resolve("incoming").toFile());
        assertThatThrownBy(() -> run(null))
                .isInstanceOf(InvalidHomeException.class)
                .hasMessageContaining("%s is not there; expected a folder", folder.resolve("incoming"));
    }

    @Test
    void doesNotStartWhileAnotherRunHoldsTheHome() {
        HomeLock lock = HomeLock.take(small.home(), NIGHT.instant());
        try (lock) {
            assertThatThrownBy(() -> run(null)).isInstanceOf(HomeBusyException.class);
        }
    }

    @Test
    void stopsWhenAskedAndRunsAgainWithoutAHand() {
        Nightly[] night = new Nightly[1];
        night[0] = new Nightly(request(null), NIGHT, new Progress() {
            @Override
            public void started(Stage stage) {
                if (stage == Stage.BUILD) {
                    night[0].stop();
                }
            }
        });
        assertThatThrownBy(() -> night[0].run())
                .isInstanceOf(NightStoppedException.class)
                .hasMessageContaining("the previous publication stands");
        assertThat(folder.resolve("published/current")).doesNotExist();

        assertThat(run(null).result()).isEqualTo(Result.PUBLISHED);
    }

    @Test
    void keepsALineOfHistoryForEachRun() {
        run(null);
        run(null);
        assertThat(new RunHistory(small.home()).last(5))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.started()).isEqualTo(NIGHT.instant());
                            assertThat(first.result()).isEqualTo("published");
                            assertThat(first.publication()).isEqualTo("000001-2026-11-21");
                            assertThat(first.steps()).containsOnlyKeys("land", "build", "check", "publish");
                            assertThat(first.steps().get("land"))
                                    .isNotNull()
                                    .extracting(Run.Step::rows)
                                    .isEqualTo(5L);
                            assertThat(first.steps().values())
                                    .filteredOn(step -> step.rows() > 100)
                                    .hasSize(2);
                        },
                        second -> assertThat(second.result()).isEqualTo("nothing new"));
    }

    private NightReport run(@Nullable LocalDate asOf) {
        return new Nightly(request(asOf), NIGHT, Progress.SILENT).run();
    }

    private NightRequest request(@Nullable LocalDate asOf) {
        return new NightRequest(small.home(), asOf, null, Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB"));
    }

    /** The machine-readable tables, but for the one that tells when it was made. */
    private static Map<String, String> csv(NightReport night) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(night.folder().resolve("csv"))) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        texts.remove("publication.csv");
        return texts;
    }
}
