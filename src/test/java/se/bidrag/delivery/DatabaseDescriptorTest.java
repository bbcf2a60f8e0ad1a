package se.bidrag.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseDescriptorTest {

    private static final String FILE = "incoming/sample/datapackage.yaml";
    private static final String RESOURCE = """
            name: sample-2024
            bidrag: {kind: ledger, origin: synthetic, publisher: Syntetisk region, region: '19'}
            resources:
              - name: huvudbok
                format: jdbc
                schema: {fields: [{name: belopp, type: number, columnType: amount}]}
                bidrag: {connection: raindance, query: "select id, belopp from rader", watermark: id}
            """;

    private final DeliveredHome home;

    DatabaseDescriptorTest(@TempDir Path folder) {
        home = new DeliveredHome(folder);
    }

    @Test
    void readsAResourceThatHasADatabaseInsteadOfAFile() {
        Delivery delivery = home.withDescriptor(RESOURCE).only();
        assertThat(delivery.path()).isEqualTo("database raindance");
        Declaration declaration = Objects.requireNonNull(delivery.declaration());
        assertThat(declaration.reading().database())
                .isEqualTo(new DatabaseQuery("raindance", "select id, belopp from rader", "id"));
        assertThat(declaration.terms().dated()).isNull();
        assertThat(declaration.terms().datedBasis()).isEqualTo("read");
    }

    @Test
    void isDatedByItsDescriptorWhereThatSays() {
        Delivery delivery = home.withDescriptor(RESOURCE.replace("watermark: id", "watermark: id, dated: 2024-12-31"))
                .only();
        assertThat(Objects.requireNonNull(delivery.declaration()).terms())
                .satisfies(terms -> assertThat(terms.dated()).isEqualTo("2024-12-31"))
                .satisfies(terms -> assertThat(terms.datedBasis()).isEqualTo("stated"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        watermark: id | password: hemligt | line 7, resources[0].bidrag.password: unknown key; known are kind
        watermark: id | url: 'jdbc:postgresql://x' | line 7, resources[0].bidrag.url: unknown key; known are kind
        watermark: id | username: bidrag | line 7, resources[0].bidrag.username: unknown key
        connection: raindance, | ` ` | line 4, resources[0]: key 'bidrag.connection' is missing, and format jdbc needs it; expected the name of a connection in the program's settings
        query: "select id, belopp from rader", | ` ` | line 4, resources[0]: key 'bidrag.query' is missing, and format jdbc needs it; expected one select
        connection: raindance | connection: 'jdbc:postgresql://x?password=y' | line 7, resources[0].bidrag.connection: found
        select id, belopp from rader | delete from rader | line 7, resources[0].bidrag.query: found 'delete from rader'; expected with format jdbc one select, without a semicolon
        select id, belopp from rader | select 1 as a; drop table rader | line 7, resources[0].bidrag.query: found 'select 1 as a; drop table rader'; expected with format jdbc one select, without a semicolon
        """)
    void refusesWhatWouldNotDo(String part, String instead, String problem) {
        assertThat(home.withDescriptor(RESOURCE.replace(part, instead.strip())).problems())
                .anySatisfy(told -> assertThat(told).startsWith(FILE + " " + problem));
    }

    @Test
    void refusesAPathWhereThereIsNoFile() {
        assertThat(home.withDescriptor(RESOURCE.replace("format: jdbc", "format: jdbc\n    path: a.csv"))
                        .problems())
                .containsExactly(
                        FILE
                                + " line 6, resources[0].path: is a key of a file, and format jdbc reads a database; remove it");
    }

    @Test
    void refusesADatabasesKeysForAFileAndAFileWithoutAPath() {
        assertThat(home.withDescriptor(RESOURCE.replace("format: jdbc", "format: csv\n    path: a.csv"))
                        .problems())
                .contains(FILE
                        + " line 8, resources[0].bidrag.query: is a key of format jdbc, and this resource is a file;"
                        + " remove it or correct format");
        List<String> problems =
                home.withDescriptor(RESOURCE.replace("    format: jdbc\n", "")).problems();
        assertThat(problems)
                .contains(FILE + " line 4, resources[0]: key 'path' is missing; expected a path from the descriptor's"
                        + " folder");
    }
}
