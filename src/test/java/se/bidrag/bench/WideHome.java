package se.bidrag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.bidrag.home.Home;

/** A synthetic home as wide as a report must bear: 21 regions, 60 grants a year, 10 years; one row in twenty deviates. */
record WideHome(Path root) {

    private static final int FIRST_YEAR = 2015;
    private static final int YEARS = 10;
    private static final int GRANTS = 60;

    static WideHome in(Path root) {
        try {
            WideHome home = new WideHome(root);
            home.reference();
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                home.year(year);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Home home() {
        return new Home(root);
    }

    private static List<String> regions() throws IOException {
        return Files.readAllLines(Path.of("data/reference/regions.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, 2))
                .toList();
    }

    private void reference() throws IOException {
        write("reference/regions.csv", Files.readString(Path.of("data/reference/regions.csv")));
        StringBuilder grants = new StringBuilder(
                "grant_code,grant_name,series_code,year,classification,is_performance_based,is_umbrella\n");
        StringBuilder mappings = new StringBuilder("region_code,priority,project,grant_code,valid_from,valid_to\n");
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            for (int grant = 0; grant < GRANTS; grant++) {
                grants.append("g%1$d-%2$d,Syntetiskt bidrag med ett namn %1$d %2$d,g%1$d,%2$d,targeted,false,false\n"
                        .formatted(grant, year));
                mappings.append("*,10,%d,g%d-%d,%3$d-01-01,%3$d-12-31\n".formatted(70_000 + grant, grant, year));
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

    private void year(int year) throws IOException {
        List<String> figures = new ArrayList<>(List.of("region,bidrag,kronor"));
        List<String> ledger = new ArrayList<>(List.of("region,datum,verifikation,konto,projekt,belopp"));
        int row = 0;
        for (String region : regions()) {
            for (int grant = 0; grant < GRANTS; grant++) {
                long kronor = 1_000_000L * (grant + 1) + 7_919L * row;
                figures.add("%s,g%d-%d,%d".formatted(region, grant, year, kronor));
                row++;
                if (row % 20 != 0) {
                    ledger.add("%s,%d-06-15,A%d,3450,%d,-%d.00".formatted(region, year, row, 70_000 + grant, kronor));
                } else if (row % 40 != 0) {
                    ledger.add("%s,%d-06-15,A%d,3450,%d,-%d.50".formatted(region, year, row, 70_000 + grant, 7 * row));
                }
            }
        }
        write("incoming/%d/figures.csv".formatted(year), String.join("\n", figures) + "\n");
        write("incoming/%d/budget.csv".formatted(year), String.join("\n", figures) + "\n\n");
        write("incoming/%d/ledger.csv".formatted(year), String.join("\n", ledger) + "\n");
        write("incoming/%d/datapackage.yaml".formatted(year), """
                name: y%1$d
                bidrag: {origin: synthetic, publisher: Syntetisk, year: %1$d, dated: %2$d-02-01}
                resources:
                  - name: decided
                    path: figures.csv
                    schema:
                      fields:
                        - {name: region, type: string, columnType: region}
                        - {name: bidrag, type: string, columnType: grant}
                        - {name: kronor, type: number, columnType: amount}
                    bidrag: {kind: allocation, stage: decided, unit: kr}
                  - name: budget
                    path: budget.csv
                    schema:
                      fields:
                        - {name: region, type: string, columnType: region}
                        - {name: bidrag, type: string, columnType: grant}
                        - {name: kronor, type: number, columnType: amount}
                    bidrag: {kind: budget, unit: kr}
                  - name: ledger
                    path: ledger.csv
                    schema:
                      fields:
                        - {name: region, type: string, columnType: region}
                        - {name: datum, type: date, columnType: posting_date}
                        - {name: verifikation, type: string, columnType: voucher}
                        - {name: konto, type: string, columnType: account}
                        - {name: projekt, type: string, columnType: project}
                        - {name: belopp, type: number, columnType: amount}
                    bidrag: {kind: ledger, covers: %1$d-01/%1$d-12}
                """.formatted(year, year + 1));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
