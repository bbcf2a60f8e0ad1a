package se.bidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** {@code bidrag.xlsx} of the sample's publication as another library reads it: what a controller opens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookTest {

    private static final int NAMES = 2;

    private Path folder;
    private Warehouse publication;
    private ReadableWorkbook workbook;

    @BeforeAll
    void open() throws IOException {
        folder = SampleNights.current();
        publication = Warehouse.inMemory(new WarehouseSettings("256MB", 1, folder.resolveSibling("none")));
        publication.execute(
                "attach %s as opened (read_only); use opened".formatted(Sql.text(folder.resolve("bidrag.duckdb"))));
        workbook = new ReadableWorkbook(folder.resolve("bidrag.xlsx").toFile(), new ReadingOptions(true, true));
    }

    @AfterAll
    void close() throws IOException {
        workbook.close();
        publication.close();
    }

    @Test
    void hasASheetForEachYearOfTheReconciliation() {
        assertThat(workbook.getSheets().map(Sheet::getName))
                .containsExactlyElementsOf(publication
                        .sql()
                        .sql("select distinct cast(year as varchar) from fct_reconciliation order by 1")
                        .query(String.class)
                        .list());
    }

    @Test
    void headsEachColumnWithItsSwedishName() throws IOException {
        List<String> labels = publication
                .sql()
                .sql("select label_sv from data_dictionary where table_name = 'fct_reconciliation' order by position")
                .query(String.class)
                .list();
        for (Sheet sheet : workbook.getSheets().toList()) {
            assertThat(rows(sheet).get(0))
                    .containsExactlyElementsOf(
                            Stream.concat(Stream.of("Regionens namn", "Bidragets namn"), labels.stream())
                                    .toList());
        }
    }

    @Test
    void holdsEveryRowToTheOre() throws IOException {
        for (Sheet sheet : workbook.getSheets().toList()) {
            List<List<String>> shown = rows(sheet);
            List<Map<String, Object>> published = publication
                    .sql()
                    .sql("select * from fct_reconciliation where year = ? order by region_code, grant_code")
                    .param(Integer.parseInt(sheet.getName()))
                    .query()
                    .listOfRows();
            assertThat(shown).hasSize(published.size() + 1);
            for (int row = 0; row < published.size(); row++) {
                assertThat(shown.get(row + 1).subList(NAMES, shown.get(row + 1).size()))
                        .isEqualTo(published.get(row).values().stream()
                                .map(WorkbookTest::written)
                                .toList());
            }
        }
    }

    @Test
    void formatsAmountsAndKeepsNoFormula() throws IOException {
        for (Sheet sheet : workbook.getSheets().toList()) {
            for (Row row : sheet.read()) {
                for (Cell cell : row.stream().filter(Objects::nonNull).toList()) {
                    assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
                    if (row.getRowNum() > 1
                            && cell.getType() == CellType.NUMBER
                            && cell.getRawValue().contains(".")) {
                        assertThat(cell.getDataFormatString()).isEqualTo("#,##0.00");
                    }
                }
            }
        }
    }

    private static List<List<String>> rows(Sheet sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int width = sheet.read().get(0).getCellCount();
        for (Row row : sheet.read()) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                cells.add(row.getOptionalCell(column).map(WorkbookTest::shown).orElse(""));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String shown(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> written(cell.asNumber());
            case EMPTY -> "";
            default -> Objects.toString(cell.getValue(), "");
        };
    }

    private static String written(Object value) {
        return value instanceof Number
                ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
                : Objects.toString(value, "");
    }
}
