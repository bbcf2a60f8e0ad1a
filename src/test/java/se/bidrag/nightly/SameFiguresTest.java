package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same money told in another way gives the same figures, whole nights long. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameFiguresTest {

    private static final String NATIONAL = "incoming/nationellt/";
    private static final String REGIONAL = "incoming/regioner/";
    private static final String DESCRIPTOR = "datapackage.yaml";

    private final FiledHome told = FiledHome.told();

    private final Path folder;
    private final PublishedFigures figures;
    private int homes;

    SameFiguresTest(@TempDir Path folder) {
        this.folder = folder;
        figures = figuresOf(told);
    }

    @Test
    void theHomeHasManyCausesToLose() {
        assertThat(figures.causes())
                .contains(
                        "unmatched_receipt",
                        "repaid",
                        "deferred",
                        "duplicate_receipt",
                        "proposal_pending",
                        "sign_error",
                        "rounding");
    }

    @Test
    void filesInAnotherOrder() {
        FiledHome renamed = told.moved(NATIONAL + "provbidrag.csv", NATIONAL + "ö.csv")
                .changed(NATIONAL + DESCRIPTOR, text -> text.replace("path: provbidrag.csv", "path: ö.csv")
                        .replace("name: provbidrag", "name: zz")
                        .replace("name: nationellt", "name: z"))
                .changed(REGIONAL + DESCRIPTOR, text -> text.replace("name: regioner", "name: a")
                        .replace("name: huvudbok", "name: a")
                        .replace("name: budget\n", "name: zz\n"));
        FiledHome moved = renamed.files().keySet().stream()
                .filter(path -> path.startsWith(NATIONAL))
                .reduce(renamed, (home, path) -> home.moved(path, path.replace(NATIONAL, "incoming/ö/")), (a, b) -> b);
        hasTheSameFigures(moved);
    }

    @Test
    void rowsInAnotherOrder() {
        hasTheSameFigures(told.withRowsTurned());
    }

    @Test
    void aBudgetInTwoFiles() {
        hasTheSameFigures(split("budget", row -> row.startsWith("24")));
        hasTheSameFigures(split("budget", row -> row.contains("stodbidrag")));
    }

    @Test
    void aLedgerInTwoFilesOfOneDate() {
        hasTheSameFigures(split("huvudbok", row -> row.contains(",A2,") || row.contains(",B2,")));
    }

    @Test
    void aLedgerInTwoFilesOfHalfTheMonthsEach() {
        FiledHome split = split("huvudbok", row -> row.contains(",2025-"));
        hasTheSameFigures(split.changed(
                REGIONAL + DESCRIPTOR, text -> text.replaceFirst("covers: 2024-01/2025-12", "covers: 2024-01/2024-12")
                        .replace("covers: 2024-01/2025-12", "covers: 2025-01/2025-12")));
    }

    @Test
    void regionsByTheirOtherNames() {
        FiledHome renamed = told;
        for (String path : told.files().keySet()) {
            if (path.startsWith("incoming") && path.endsWith(".csv")) {
                renamed = renamed.changed(path, text -> text.replaceAll("(?m)^(19|Västmanland),", "U-LÄN ,")
                        .replaceAll("(?m)^(24|Västerbotten),", "Västerbottens  län,"));
            }
        }
        assertThat(renamed.text(REGIONAL + "huvudbok.csv"))
                .contains("U-LÄN ,2024")
                .doesNotContain("19,2024");
        hasTheSameFigures(renamed);
    }

    @Test
    void kronorAsThousandsWithThreeDecimals() {
        FiledHome inThousands = told.changed(NATIONAL + DESCRIPTOR, text -> text.replace("unit: kr", "unit: tkr")
                .replace("stated_total: 165795915", "stated_total: 165795.915"));
        for (String table : List.of("provbidrag", "stodbidrag", "stodbidrag-nasta")) {
            inThousands =
                    inThousands.changed(NATIONAL + table + ".csv", text -> text.replaceAll("(?m)(\\d{3})$", ".$1"));
        }
        hasTheSameFigures(inThousands);
    }

    @Test
    void thousandsAsMillionsWithThreeDecimals() {
        hasTheSameFigures(told.changed(REGIONAL + "tillagg.csv", text -> text.replace("2573", "2.573"))
                .changed(REGIONAL + DESCRIPTOR, text -> text.replace("unit: tkr", "unit: mkr")));
    }

    @Test
    void aYearThatNothingRefersTo() {
        hasTheSameFigures(told.changed(
                        "reference/grants.csv",
                        text -> text + "provbidrag-2031,Provbidrag 2031,provbidrag,2031,targeted,false,false\n")
                .with("reference/allocation_keys.csv", """
                        allocation_key,year,region_code,weight
                        befolkning,2031,19,280000
                        befolkning,2031,24,278000
                        """)
                .with("reference/delivery_calendar.csv", """
                        kind,region_code,year,due
                        budget,19,2031,2030-11-30
                        """));
    }

    @Test
    void anotherAmountIsNotTheSame() {
        assertThat(figuresOf(
                        told.changed(REGIONAL + "huvudbok.csv", text -> text.replace("-82572546.00", "-82572546.01"))))
                .isNotEqualTo(figures);
    }

    /** Takes some rows of a delivery into one of their own, told the same but for its name and path. */
    private FiledHome split(String resource, Predicate<String> isOther) {
        String csv = REGIONAL + resource + ".csv";
        List<String> lines = told.text(csv).lines().toList();
        String header = lines.get(0) + "\n";
        var parts = lines.stream()
                .skip(1)
                .collect(Collectors.partitioningBy(
                        isOther, Collectors.mapping(row -> row + "\n", Collectors.joining())));
        String[] resources = told.text(REGIONAL + DESCRIPTOR).split("(?m)^(?=  - name: )");
        String first = Arrays.stream(resources)
                .filter(text -> text.startsWith("  - name: " + resource + "\n"))
                .findFirst()
                .orElseThrow();
        String second = first.replace("name: " + resource + "\n", "name: " + resource + "-del\n")
                .replace("path: " + resource, "path: " + resource + "-del");
        return told.with(csv, header + parts.get(false))
                .with(REGIONAL + resource + "-del.csv", header + parts.get(true))
                .changed(REGIONAL + DESCRIPTOR, text -> text + second);
    }

    private void hasTheSameFigures(FiledHome otherwise) {
        assertThat(figuresOf(otherwise)).isEqualTo(figures);
    }

    private PublishedFigures figuresOf(FiledHome home) {
        homes++;
        return PublishedFigures.of(home.published(folder.resolve("home" + homes)));
    }
}
