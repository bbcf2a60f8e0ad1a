package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bidrag.landing.DeliveryFixture.column;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Encoding;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Reading;
import se.bidrag.landing.document.Vocabulary;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Warehouse;

class BulkReaderTest {

    private static final String HEADER = "Konto;Datum;Belopp;Text;Övrigt\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3451;2024-03-07;-82572546,00;Sektorsbidrag; x \n3452;20240308;1 234,5;;\n",
                "3451;2024-02-30;100;ett;\n3451;20240229;-7;två;\n3451;2023-02-29;8;tre;\n",
                "3451;;12 34;a;b\n;2024-01-01;–;;\n3451;2024-01-01;1e5;;\n3451;0000-01-01;1;;\n",
                "3451;2024-01-01;100,000;;\n3451;2024-01-01;0007,10;;\n3451;2024-01-01;−5;;\n3451;x;y;;\n",
                "\"3451\";\"2024-01-01\";\"1 000,50\";\"a;b\";\"\"\n3451;2024-01-01;x;\"say \"\"so\"\"\";\"\"\n",
                " 3451\u00a0;\u00a02024-01-01 ; 1\u00a0000,5 ;\ttext\t;\t \n3451;2024-01-01;1;NULL; NULL \n",
                "3451;2024-01-01;9999999999999999,99;a;b",
                "3451;2024-01-01;ca 1;a;b\n3451;2024-01-01;1 tkr;a;b\n",
                "3451;2024-03-07;1,5;a;b\n3451;2024-02-29;-0,05;c;d\n\"3451\";\"2024-12-31\";\"7\";\"\";\"\"\n",
                "3451;20240307;1,5;a;b\n;;\"100\";NULL;d\n\"\";\"20240229\";007;;\n",
                "3451;2024-03-07;1;a;b\n3451;;;c;d\n3451;2024-03-07;\"\";e;f\n",
                "3451;1900-02-29;1;a;b\n3451;2024-13-01;1;a;b\n3451;0000-01-01;1;a;b\n",
                "3451;2024-03-07;1;a;b\n3451;20240307;1;a;b\n",
                "3451;2024-01-01;1 234,50-;a;b\n3451;2024-01-01;1,5\u2212;a;b\n3451;2024-01-01;-1,5-;;\n3451;2024-01-01;1-;;\n",
                "",
            })
    void makesTheSameLakeFileAsTheCarefulReader(String records) throws IOException {
        assertThat(bulk(HEADER + records, ledger(Encoding.UTF_8)))
                .isEqualTo(careful(HEADER + records, ledger(Encoding.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void readsEveryEncoding(Encoding encoding) throws IOException {
        String text = HEADER + "3451;2024-01-01;1 000,50;Hälsa på Åland;é\n";
        assertThat(bulk(text, ledger(encoding))).isEqualTo(careful(text, ledger(encoding)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n"})
    void readsEitherLineEndAndALastLineWithout(String lineEnd) throws IOException {
        String text = (HEADER + "3451;2024-01-01;1;a;b\n3451;2024-01-02;2;c;d").replace("\n", lineEnd);
        assertThat(bulk(text, ledger(Encoding.UTF_8))).isEqualTo(careful(text, ledger(Encoding.UTF_8)));
    }

    @Test
    void readsLedgersOfDebitAndCredit() throws IOException {
        Reading reading = new Reading(
                Format.CSV,
                Encoding.UTF_8,
                DeliveryFixture.SEMICOLON,
                List.of(column("D", ColumnType.DEBIT), column("K", ColumnType.CREDIT)),
                List.of("", "0"));
        String text = "D;K\n100;\n;30,5\n;\n0;7\nx1;7\n";
        assertThat(bulk(text, reading))
                .isEqualTo(careful(text, reading))
                .get()
                .asString()
                .contains("money=55.50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3451;2024-01-01;1;a\n",
                "\n3451;2024-01-01;1;a;b\n",
                "3451;2024-01-01;1;\"a\nb\";c\n",
                "3451;2024-01-01;1;a\"b\";c\n",
                "3451;2024-01-01;1;\"a\"b;c\n",
                "3451;2024-01-01;1;\"ab;c\n",
                "3451;2024-01-01;1;a\0b;c\n",
                "3451;2024-01-01;1;a\rb;c\n",
                "3451;2024-01-01;1;a;b\r\n3451;2024-01-01;1;a;b\n",
                "3451;2024-01-01;1 kr;a;b\n",
                "3451;2024-01-01;99999999999999999;a;b\n",
            })
    void leavesWhatIsIrregularToTheCarefulReader(String records) throws IOException {
        assertThat(bulk(HEADER + records, ledger(Encoding.UTF_8))).isEmpty();
    }

    @Test
    void leavesBytesThatAreNotUtf8ToTheCarefulReader() throws IOException {
        String good = "3451;2024-01-01;1;a;b\n".repeat(5000);
        byte[] bytes =
                (HEADER.replace("Ö", "O") + good + "3451;2024-01-01;1;å;b\n").getBytes(Encoding.LATIN_1.charset());
        Path file = new DeliveryFixture(root).file("latin.csv", bytes);
        try (Warehouse warehouse = warehouse()) {
            LakeShape shape = shape(warehouse);
            assertThat(new BulkReader(warehouse, shape, ledger(Encoding.UTF_8)).read(file, root.resolve("b.parquet")))
                    .isEmpty();
        }
    }

    private static Reading ledger(Encoding encoding) {
        return new Reading(
                Format.CSV,
                encoding,
                DeliveryFixture.SEMICOLON,
                List.of(
                        column("Konto", ColumnType.ACCOUNT),
                        column("Datum", ColumnType.POSTING_DATE),
                        column("Belopp", ColumnType.AMOUNT),
                        column("Text", ColumnType.TEXT)),
                List.of("", "NULL"));
    }

    private Optional<Map.Entry<LakeContents, List<Map<String, Object>>>> bulk(String text, Reading reading)
            throws IOException {
        Path parquet = root.resolve("bulk.parquet");
        try (Warehouse warehouse = warehouse()) {
            LakeShape shape = shape(warehouse);
            return new BulkReader(warehouse, shape, reading)
                    .read(file(text, reading), parquet)
                    .map(contents -> Map.entry(rounded(contents), rows(warehouse, parquet)));
        }
    }

    private Optional<Map.Entry<LakeContents, List<Map<String, Object>>>> careful(String text, Reading reading)
            throws IOException {
        Path parquet = root.resolve("careful.parquet");
        try (Warehouse warehouse = warehouse()) {
            LakeContents contents = new FileReading(
                            warehouse, shape(warehouse), reading, Long.MAX_VALUE, Vocabulary.NONE)
                    .read(file(text, reading), parquet);
            return Optional.of(Map.entry(rounded(contents), rows(warehouse, parquet)));
        }
    }

    private Path file(String text, Reading reading) {
        return new DeliveryFixture(root)
                .file("ledger.csv", text.getBytes(reading.encoding().charset()));
    }

    private Warehouse warehouse() {
        return Warehouse.inMemory(new DeliveryFixture(root).settings());
    }

    private static LakeShape shape(Warehouse warehouse) {
        return LakeShape.of(Kind.LEDGER, SqlLibrary.packaged().in("raw"), warehouse);
    }

    private static LakeContents rounded(LakeContents contents) {
        List<ControlTotal> totals = contents.totals().stream()
                .map(total -> new ControlTotal(
                        total.unit(), total.records(), total.money().setScale(2)))
                .toList();
        return new LakeContents(
                contents.records(), contents.rejected(), totals, contents.amountHeader(), contents.pickedColumns());
    }

    private static List<Map<String, Object>> rows(Warehouse warehouse, Path parquet) {
        return warehouse
                .sql()
                .sql("select * from " + shape(warehouse).rows(parquet))
                .query()
                .listOfRows();
    }
}
