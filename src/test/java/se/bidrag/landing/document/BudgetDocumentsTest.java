package se.bidrag.landing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.SmallHome;
import se.bidrag.nightly.NightReport;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** A region's budget as a workbook and as a Word document, from the delivery to the published fact. */
class BudgetDocumentsTest {

    private static final Clock NIGHT = Clock.fixed(Instant.parse("2024-11-21T03:00:00Z"), ZoneOffset.UTC);

    private static final String DESCRIPTOR = """
            name: planer
            bidrag: {kind: budget, origin: synthetic, publisher: Syntetisk utgivare, year: 2024, dated: 2024-03-08}
            resources:
              - name: plan
                path: plan.xlsx
                schema: {fields: [{name: Statsbidrag, columnType: grant}, {name: Budget (tkr), columnType: amount}]}
                bidrag: {region: "19", series: plan}
              - name: plan-mkr
                path: plan.xlsx
                schema: {fields: [{name: Statsbidrag, columnType: grant}, {name: Mkr, columnType: amount}]}
                bidrag: {region: "19", series: plan-mkr}
              - name: protokoll
                path: protokoll.docx
                schema: {fields: [{name: Bidrag, columnType: grant}, {name: "Belopp, mkr", columnType: amount}]}
                bidrag: {region: "24", mode: amendment}
            """;

    private static String cells(int row, String... cells) {
        return "<row r=\"%d\">%s</row>".formatted(row, String.join("", cells));
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(text);
    }

    private static String number(String style, String formula, String value) {
        return "<c s=\"%s\">%s<v>%s</v></c>".formatted(style, formula, value);
    }

    private static void workbook(Path file) throws IOException {
        String rows = cells(1, text("Regionplan, syntetisk"))
                + cells(3, text("Statsbidrag"), text("Beslutad"), text("Budget (tkr)"), text("Mkr"))
                + cells(
                        4,
                        text("Provbidrag 2024"),
                        number("1", "", "45358"),
                        number("2", "<f>SUM(C10:C12)</f>", "82572.546"),
                        number("3", "", "82.572546"))
                + cells(5, text("provbidrag-2024"), text(""), text("1 234"), number("3", "", "1.2"))
                + cells(6, text("provbidrag-2024"), text(""), "<c t=\"str\"><f>A1</f></c>", text("–"))
                + cells(7, text("Provbidrag 2024"), text(""), number("1", "", "45358"), "<c t=\"e\"><v>#N/A</v></c>")
                + cells(8, text("Summa"), text(""), number("2", "<f>SUM(C4:C7)</f>", "83806.546"), text(""));
        WordFile.pack(
                Map.of(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Plan\" r:id=\"rId1\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
                                + "<xf numFmtId=\"14\"/><xf numFmtId=\"3\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData>%s</sheetData></worksheet>".formatted(rows)),
                file);
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>".formatted(cell));
        }
        return row + "</w:tr>";
    }

    private static List<String> published(NightReport night, String table, String columns, Path folder) {
        try (Warehouse warehouse = Warehouse.inMemory(new WarehouseSettings("256MB", 2, folder))) {
            return warehouse
                    .sql()
                    .sql(
                            "select concat_ws(' ', %s) from read_parquet(%s) where delivery_id like 'planer/%%' order by all"
                                    .formatted(
                                            columns,
                                            Sql.text(night.folder()
                                                    .resolve("parquet")
                                                    .resolve(table + ".parquet"))))
                    .query(String.class)
                    .list();
        }
    }

    @Test
    void becomeFactsInKronorWithTheirPrecision(@TempDir Path folder) throws IOException {
        SmallHome small = SmallHome.in(folder);
        small.write("incoming/planer/datapackage.yaml", DESCRIPTOR);
        workbook(folder.resolve("incoming/planer/plan.xlsx"));
        WordFile.write(
                "<w:tbl>" + row("Bidrag", "Belopp, mkr") + row("Provbidrag 2024", "83,2") + row("Okänt bidrag", "1,0")
                        + row("Provbidrag 2024", "ca 4") + "</w:tbl>",
                folder.resolve("incoming/planer/protokoll.docx"));
        NightReport night = new Nightly(
                        new NightRequest(
                                small.home(), null, null, Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB")),
                        NIGHT,
                        Progress.SILENT)
                .run();

        assertThat(published(
                        night,
                        "fct_budget",
                        "delivery_id, record_number, region_code, amount_sek, precision_sek",
                        folder))
                .containsExactly(
                        "planer/plan 1 19 82573000.00 500.00",
                        "planer/plan 2 19 1234000.00 500.00",
                        "planer/plan-mkr 1 19 82600000.00 50000.00",
                        "planer/plan-mkr 2 19 1200000.00 50000.00",
                        "planer/protokoll 1 24 83200000.00 50000.00",
                        "planer/protokoll 3 24 4000000.00 500000.00");
        assertThat(published(night, "rejected_row", "delivery_id, record_number, column_name, value", folder))
                .containsExactly(
                        "planer/plan 3 Budget (tkr) a formula without a stored value",
                        "planer/plan 4 Budget (tkr) 2024-03-07",
                        "planer/plan-mkr 3 Mkr –",
                        "planer/plan-mkr 4 Mkr #N/A",
                        "planer/plan-mkr 5 Mkr ",
                        "planer/protokoll 2 grant Okänt bidrag");
    }
}
