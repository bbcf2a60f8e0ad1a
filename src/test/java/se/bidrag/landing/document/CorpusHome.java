package se.bidrag.landing.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;
import se.bidrag.delivery.Catalogue;
import se.bidrag.delivery.Delivery;
import se.bidrag.delivery.Format;
import se.bidrag.home.Home;
import se.bidrag.landing.Landed;
import se.bidrag.landing.Landing;
import se.bidrag.landing.LandingSettings;
import se.bidrag.landing.RawDeliveries;
import se.bidrag.model.ModelBuild;
import se.bidrag.model.SqlLibrary;
import se.bidrag.reference.ReferenceTables;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** A home with many documents, each of a year of its own, landed and judged as on any night. */
final class CorpusHome {

    private static final String GRANT = "provbidrag";
    private static final LandingSettings READING = new LandingSettings(
            LandingSettings.USUAL.leastBulkSize(), LandingSettings.USUAL.limits(), () -> Words.SAMPLE);

    private final Path root;
    private final Home home;
    private final StringBuilder resources = new StringBuilder();
    private final SqlLibrary library = SqlLibrary.packaged();
    private int year = 1900;

    CorpusHome(Path root) throws IOException {
        this.root = root;
        this.home = new Home(root);
        FileSystemUtils.copyRecursively(Path.of("data/reference"), root.resolve("reference"));
        Files.delete(root.resolve("reference/explanations.csv"));
        Path grants = root.resolve("reference/grants.csv");
        String header = Files.readAllLines(grants).get(0);
        int columns = header.split(",", -1).length;
        Files.writeString(
                grants,
                Files.readString(grants).stripTrailing() + "\n" + GRANT + ",Provbidrag" + ",".repeat(columns - 2)
                        + "\n");
    }

    /** Adds a document under this name. */
    void add(String id, Layout layout, Format format, Draft draft) throws IOException {
        DraftFile.write(draft, format, file(id, format));
        declare(id, layout, format);
    }

    Path file(String id, Format format) throws IOException {
        Path file = root.resolve("incoming").resolve(id + "." + format.text());
        Files.createDirectories(file.getParent());
        return file;
    }

    void declare(String id, Layout layout, Format format) {
        boolean isCsv = format == Format.CSV;
        String fields = isCsv ? layout.csvFields() : layout.fields();
        String terms = isCsv ? layout.terms().replaceAll(", table: .*", "") : layout.terms();
        resources.append("  - name: %s%n    path: %s.%s%n".formatted(id, id, format.text()));
        if (isCsv) {
            resources.append("    dialect: {delimiter: ';'}\n");
        }
        if (!fields.isEmpty()) {
            resources.append("    schema: {fields: [%s]}%n".formatted(fields));
        }
        resources.append("    bidrag: {year: %d, %s}%n".formatted(year++, terms));
    }

    /** What came of each document. */
    record Outcome(
            boolean isRejected, String reason, boolean isFlagged, Map<String, BigDecimal> amounts, long refused) {}

    /** Lands every document that was added. */
    List<Landed> land() throws IOException {
        Files.writeString(
                root.resolve("incoming/datapackage.yaml"),
                "name: prov%nbidrag: {kind: allocation, publisher: Provmyndigheten, origin: synthetic, dated: 2024-03-07, stage: decided, grant: %s}%nresources:%n%s"
                        .formatted(GRANT, resources));
        List<Landed> landed = new ArrayList<>();
        try (Landing landing = Landing.in(home, library.in("raw"), settings(), READING)) {
            for (Delivery delivery : Catalogue.read(home).deliveries()) {
                landed.add(landing.land(delivery));
            }
        }
        return landed;
    }

    private WarehouseSettings settings() {
        return new WarehouseSettings("512MB", 2, root.resolve("build"));
    }

    Map<String, Outcome> judge() throws IOException {
        List<Landed> landed = land();
        try (Warehouse warehouse = Warehouse.inMemory(settings())) {
            ModelBuild models = new ModelBuild(library, warehouse);
            models.prepare();
            try (RowAppender run = warehouse.append("raw", "run")) {
                run.row(
                        LocalDate.of(2026, 11, 21),
                        null,
                        "p",
                        null,
                        LocalDate.of(2026, 11, 21).atStartOfDay(),
                        "prov");
            }
            ReferenceTables.load(home, library.in("raw"), warehouse);
            new RawDeliveries(home, library.in("raw")).lay(landed, warehouse);
            models.beforeChecks((table, number, of) -> {});
            return outcomes(warehouse);
        }
    }

    private Map<String, Outcome> outcomes(Warehouse warehouse) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        Set<String> flagged = flagged(warehouse);
        warehouse
                .sql()
                .sql(
                        "select delivery_id, is_rejected, coalesce(rejected_reason, '') as reason, rejected_count from mart.dim_delivery")
                .query()
                .listOfRows()
                .forEach(row -> {
                    String id = String.valueOf(row.get("delivery_id"));
                    outcomes.put(
                            id.replace("prov/", ""),
                            new Outcome(
                                    Boolean.TRUE.equals(row.get("is_rejected")),
                                    String.valueOf(row.get("reason")),
                                    flagged.contains(id),
                                    amounts(id, warehouse),
                                    Long.parseLong(String.valueOf(row.get("rejected_count")))));
                });
        return outcomes;
    }

    /** Deliveries that a warning about documents names. */
    private Set<String> flagged(Warehouse warehouse) {
        List<String> checks = List.of("units_agree", "prose_agrees_with_its_table", "broken_figures_are_told");
        Set<String> flagged = new HashSet<>();
        library.in("check/warn").stream()
                .filter(check -> checks.contains(check.name()))
                .forEach(check -> warehouse
                        .sql()
                        .sql("select subject from (%s) as found".formatted(check.text()))
                        .query(String.class)
                        .list()
                        .forEach(subject -> flagged.add(subject.replaceFirst("#.*", ""))));
        return flagged;
    }

    private static Map<String, BigDecimal> amounts(String id, Warehouse warehouse) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        warehouse
                .sql()
                .sql(
                        "select region_code, sum(amount_sek) as amount_sek from mart.fct_allocation where delivery_id = ? group by 1")
                .param(id)
                .query()
                .listOfRows()
                .forEach(row -> amounts.put(
                        String.valueOf(row.get("region_code")), new BigDecimal(String.valueOf(row.get("amount_sek")))));
        return amounts;
    }
}
