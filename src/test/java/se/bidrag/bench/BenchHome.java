package se.bidrag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A synthetic home of 21 regions and 10 years: 20 grants a year, decided, budgeted and booked. */
record BenchHome(Path root) {

    private static final int FIRST_YEAR = 2015;
    private static final int YEARS = 10;
    private static final List<String> REGIONS = List.of(
            "01", "03", "04", "05", "06", "07", "08", "09", "10", "12", "13", "14", "17", "18", "19", "20", "21", "22",
            "23", "24", "25");

    /** Makes it, with so many ledger rows in all. */
    static BenchHome in(Path root, long rows) {
        BenchHome home = new BenchHome(root);
        home.reference();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            home.year(year, Math.max(1, rows / ((long) REGIONS.size() * YEARS)));
        }
        return home;
    }

    private void reference() {
        StringBuilder regions =
                new StringBuilder("region_code,short_name,legal_name,county_name,county_letter,nuts3,org_no\n");
        REGIONS.forEach(code -> regions.append("%1$s,Region %1$s,Region %1$s,Län %1$s,,,\n".formatted(code)));
        write("reference/regions.csv", regions.toString());
        StringBuilder grants = new StringBuilder(
                "grant_code,grant_name,series_code,year,classification,is_performance_based,is_umbrella\n");
        StringBuilder mappings = new StringBuilder(
                "region_code,priority,account_from,account_to,project,grant_code,valid_from,valid_to\n");
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            for (int grant = 0; grant < GeneratedLedger.GRANTS; grant++) {
                grants.append("g%1$d-%2$d,Bidrag %1$d %2$d,g%1$d,%2$d,targeted,false,false\n".formatted(grant, year));
                mappings.append("*,10,,,%d,g%d-%d,%3$d-01-01,%3$d-12-31\n".formatted(70_000 + grant, grant, year));
            }
        }
        write("reference/grants.csv", grants.toString());
        write("reference/grant_mappings.csv", mappings.toString());
        write("reference/account_classes.csv", """
                region_code,account_from,account_to,account_class
                *,1000,3449,other
                *,3450,3499,grant_revenue_targeted
                *,3500,9999,other
                """);
    }

    private void year(int year, long rowsPerLedger) {
        StringBuilder resources = new StringBuilder(
                "name: y%1$d\nbidrag: {origin: synthetic, publisher: Syntetisk, year: %1$d, dated: %2$d-02-01}\nresources:\n"
                        .formatted(year, year + 1));
        for (int region = 0; region < REGIONS.size(); region++) {
            String name = "l%s".formatted(REGIONS.get(region));
            Path file = file("incoming/%d/%s.csv".formatted(year, name));
            new GeneratedLedger(rowsPerLedger, year, year * 100L + region).writeTo(file, region);
            resources.append(GeneratedLedger.resource(name, name + ".csv", REGIONS.get(region), year));
        }
        resources.append(table("allocation", "stage: decided, unit: kr")).append(table("budget", "unit: kr"));
        write("incoming/%d/datapackage.yaml".formatted(year), resources.toString());
        StringBuilder figures = new StringBuilder("region,bidrag,kronor\n");
        for (int region = 0; region < REGIONS.size(); region++) {
            for (int grant = 0; grant < GeneratedLedger.GRANTS; grant++) {
                figures.append("%s,g%d-%d,%d\n"
                        .formatted(REGIONS.get(region), grant, year, GeneratedLedger.decidedSek(grant, region)));
            }
        }
        write("incoming/%d/allocation.csv".formatted(year), figures.toString());
        write("incoming/%d/budget.csv".formatted(year), figures + "\n");
    }

    private static String table(String kind, String terms) {
        return """
                  - name: %1$s
                    path: %1$s.csv
                    schema:
                      fields:
                        - {name: region, type: string, columnType: region}
                        - {name: bidrag, type: string, columnType: grant}
                        - {name: kronor, type: number, columnType: amount}
                    bidrag: {kind: %1$s, %2$s}
                """.formatted(kind, terms);
    }

    /** One more row in one ledger of 210. */
    void changeOneLedger() {
        try {
            Files.writeString(
                    file("incoming/%d/l%s.csv".formatted(FIRST_YEAR, REGIONS.get(0))),
                    "%d-12-30;X1;3450;70000;9001;Statsbidrag;-1,00\n".formatted(FIRST_YEAR),
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String path) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String path, String text) {
        try {
            Files.writeString(file(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
