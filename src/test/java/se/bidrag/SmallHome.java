package se.bidrag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.bidrag.home.Home;

/** A home with one grant, two regions and a delivery of each kind; all of it synthetic. */
public record SmallHome(Home home) {

    /** Makes it in an empty folder. */
    public static SmallHome in(Path folder) {
        SmallHome small = new SmallHome(new Home(folder));
        small.write("reference/regions.csv", """
                region_code,short_name,legal_name,county_name,county_letter,nuts3,org_no
                19,Västmanland,Region Västmanland,Västmanlands län,U,SE125,232100-0172
                24,Västerbotten,Region Västerbotten,Västerbottens län,AC,SE331,232100-0222
                """);
        small.write("reference/grants.csv", """
                grant_code,grant_name,series_code,year,classification,is_performance_based,is_umbrella
                provbidrag-2024,Provbidrag 2024,provbidrag,2024,targeted,false,false
                """);
        small.write("reference/account_classes.csv", """
                region_code,account_from,account_to,account_class
                *,1000,3499,other
                *,3500,3599,grant_revenue_targeted
                *,3600,9999,other
                """);
        small.write("reference/grant_mappings.csv", """
                region_code,priority,account_from,account_to,project,grant_code
                *,10,,,70010,provbidrag-2024
                """);
        small.write("incoming/datapackage.yaml", """
                name: prov
                bidrag: {origin: synthetic, publisher: Syntetisk utgivare, year: 2024, dated: 2024-03-07}
                resources:
                  - name: tilldelning
                    path: tilldelning.csv
                    schema:
                      fields:
                        - {name: region, type: string, columnType: region}
                        - {name: kronor, type: number, columnType: amount}
                    bidrag: {kind: allocation, grant: provbidrag-2024, stage: decided, unit: kr}
                  - name: budget
                    path: budget.csv
                    schema:
                      fields:
                        - {name: bidrag, type: string, columnType: grant}
                        - {name: mkr, type: number, columnType: amount}
                    bidrag: {kind: budget, region: "19", unit: mkr}
                  - name: huvudbok
                    path: huvudbok.csv
                    schema:
                      fields:
                        - {name: datum, type: date, columnType: posting_date}
                        - {name: verifikation, type: string, columnType: voucher}
                        - {name: konto, type: string, columnType: account}
                        - {name: projekt, type: string, columnType: project}
                        - {name: belopp, type: number, columnType: amount}
                    bidrag: {kind: ledger, region: "19", covers: 2024-01/2024-12}
                """);
        small.write("incoming/tilldelning.csv", """
                region,kronor
                19,82572546
                24,83223369
                """);
        small.write("incoming/budget.csv", """
                bidrag,mkr
                provbidrag-2024,82.6
                """);
        small.write("incoming/huvudbok.csv", """
                datum,verifikation,konto,projekt,belopp
                2024-04-02,A1,3510,70010,-82572546.00
                2024-04-02,A1,1930,,82572546.00
                """);
        return small;
    }

    /** Writes one of its files, with its folders. */
    public void write(String path, String text) {
        try {
            Path file = home.root().resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return home.root();
    }
}
