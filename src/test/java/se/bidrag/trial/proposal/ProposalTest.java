package se.bidrag.trial.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Declaration;
import se.bidrag.delivery.DescribedFile;
import se.bidrag.delivery.Encoding;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Kind;

class ProposalTest {

    private static final KnownNames NAMES = new KnownNames(
            Map.of("stockholm", "01", "uppsala", "03", "västmanland", "19", "1", "01", "3", "03", "19", "19"),
            Set.of("summa"),
            Map.of("kr", "kr", "kronor", "kr", "mkr", "mkr", "miljoner kronor", "mkr", "tkr", "tkr"),
            List.of(
                    new KnownNames.Grant("provbidrag-2024", "Provbidrag 2024"),
                    new KnownNames.Grant("provbidrag-stort-2024", "Stort provbidrag 2024")),
            Map.of("2321000172", "19"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void seesATableOfRegions() throws IOException {
        Declaration declared = trial("provbidrag-2024.csv", """
                Tabell 1
                Belopp i tkr
                Kod;Region;Andel;Fördelade medel
                1;Stockholm;80,0%;1 234
                3;Uppsala;20,0%;300,5
                ;Summa;100%;1 534,5
                """);
        assertThat(declared.kind()).isEqualTo(Kind.ALLOCATION);
        assertThat(declared.reading().dialect().headerRow()).isEqualTo(3);
        assertThat(declared.reading().dialect().delimiter()).isEqualTo(';');
        assertThat(declared.reading().fields())
                .containsExactly(
                        new Field("Kod", null),
                        new Field("Region", ColumnType.REGION),
                        new Field("Andel", ColumnType.SHARE, ',', null),
                        new Field("Fördelade medel", ColumnType.AMOUNT, ',', ' '));
        assertThat(declared.terms().unit()).isEqualTo("tkr");
        assertThat(declared.terms().year()).isEqualTo(2024);
        assertThat(declared.terms().grant()).isEqualTo("provbidrag-2024");
    }

    @Test
    void seesALedgerWithSides() throws IOException {
        Declaration declared = trial("region-vastmanland-export.txt", """
                Bokföringsdatum;Ver.nr;Konto;Projekt;Motpart;Debet;Kredit
                2024-01-03;A1;3510;70010;;;1234,50
                20240104;A2;1930;;;1234,50;
                """);
        assertThat(declared.kind()).isEqualTo(Kind.LEDGER);
        assertThat(declared.reading().fields())
                .extracting(Field::columnType)
                .containsExactly(
                        ColumnType.POSTING_DATE,
                        ColumnType.VOUCHER,
                        ColumnType.ACCOUNT,
                        ColumnType.PROJECT,
                        ColumnType.COUNTERPARTY,
                        ColumnType.DEBIT,
                        ColumnType.CREDIT);
        assertThat(declared.terms().region()).isEqualTo("19");
    }

    @Test
    void seesWhoseBooksASieFileHolds() throws IOException {
        Declaration declared = trial("bokforing.se", "#FLAGGA 0\n#SIETYP 4\n#ORGNR 16232100-0172\n#VER A 1 20240307\n");
        assertThat(declared.kind()).isEqualTo(Kind.LEDGER);
        assertThat(declared.terms().region()).isEqualTo("19");
    }

    @Test
    void seesABudget() throws IOException {
        Declaration declared = trial("budget.csv", """
                Bidrag;Sida;Nämnd;Belopp (mkr)
                provbidrag-2024;intäkt;Nämnden;82,6
                """);
        assertThat(declared.kind()).isEqualTo(Kind.BUDGET);
        assertThat(declared.reading().field(ColumnType.GRANT)).isPresent();
        assertThat(declared.terms().unit()).isEqualTo("mkr");
    }

    @Test
    void makesAResourceOfEachColumnOfMoney() throws IOException {
        Proposal proposal = proposal("provbidrag-2024.csv", """
                Län;Medel i kronor;Landsbygd kronor
                Stockholm;10;1
                Uppsala;20;2
                """);
        assertThat(proposal.resources())
                .extracting(ProposedResource::name)
                .containsExactly("provbidrag-2024-1", "provbidrag-2024-2");
        assertThat(proposal.standIns().grants())
                .as("the file's name names neither")
                .hasSize(2);
    }

    @Test
    void decodesBeforeItReads() throws IOException {
        Path file = folder.resolve("x.csv");
        Files.write(file, "Län;Belopp\nVästmanland;1\nUppsala;2\n".getBytes(Charset.forName("IBM437")));
        Declaration declared = declaration(file, of(file, Map.of()));
        assertThat(declared.reading().encoding()).isEqualTo(Encoding.CP437);
        assertThat(declared.reading().field(ColumnType.REGION)).isPresent();
    }

    @Test
    void isValidOnceItIsFilledIn() throws IOException {
        Proposal proposal = proposal("okant.csv", "Region;Belopp\nStockholm;1\nUppsala;2\n");
        assertThat(proposal.open())
                .extracting(open -> open.replaceFirst(":.*", ""))
                .containsExactly("publisher", "origin", "dated", "grant", "year", "stage", "unit");
        String filled = Proposal.forPeople("prov", List.of(proposal))
                .replaceFirst("publisher:.*", "publisher: Staten")
                .replaceFirst("origin:.*", "origin: synthetic")
                .replaceFirst("dated:.*", "dated: 2024-03-07")
                .replaceFirst("grant:.*", "grant: provbidrag-2024")
                .replaceFirst("year:.*", "year: 2024")
                .replaceFirst("stage:.*", "stage: decided")
                .replaceFirst("unit:.*", "unit: kr");
        DescribedFile described = DescribedFile.by(filled, folder.resolve("okant.csv"));
        assertThat(described.deliveries()).singleElement().satisfies(delivery -> assertThat(delivery.fault())
                .isNull());
    }

    @Test
    void takesWhatAPersonSays() throws IOException {
        Path file = write("okant.csv", "Region;Belopp\nStockholm;1\nUppsala;2\n");
        Proposal proposal = of(
                file,
                Map.of("grant", "provbidrag-2024", "unit", "mkr", "stated_total", "9,8 mdkr", "dated", "2024-03-07"));
        Declaration declared = declaration(file, proposal);
        assertThat(declared.terms().grant()).isEqualTo("provbidrag-2024");
        assertThat(declared.terms().unit()).isEqualTo("mkr");
        assertThat(declared.terms().dated()).isEqualTo(LocalDate.of(2024, 3, 7));
        assertThat(declared.terms().statedTotal()).isNotNull();
        assertThat(proposal.open()).noneMatch(open -> open.startsWith("unit") || open.startsWith("grant"));
    }

    @Test
    void saysWhenColumnsDoNotTellWhatTheFileIs() throws IOException {
        Proposal proposal = proposal("lista.csv", "a;b\n1;2\n3;4\n");
        assertThat(proposal.isWhole()).isFalse();
        assertThat(proposal.remarks()).singleElement().asString().startsWith("its columns do not tell what it is");
    }

    @Test
    void survivesBrokenQuotesEmptyRowsAndOneColumn() throws IOException {
        assertThat(proposal("a.csv", "Region;Belopp\nStockholm;\"1\nUppsala;2\n")
                        .seen()
                        .delimiter())
                .isEqualTo(";");
        assertThat(proposal("b.csv", "\n\n\n").isWhole()).isFalse();
        assertThat(proposal("c.csv", "Region\nUppsala\n").isWhole()).isFalse();
        assertThat(proposal("d.csv", "").isWhole()).isFalse();
    }

    @Test
    void namesEachColumnOnce() throws IOException {
        Declaration declared = trial("x.csv", "Anm;Region;Anm;;Belopp\n;Stockholm;;;1\n;Uppsala;;;2\n");
        assertThat(declared.reading().fields()).extracting(Field::name).containsExactly("Anm", "Region", "Belopp");
    }

    @Test
    void quotesHeadersForYaml() throws IOException {
        Declaration declared = trial("x.csv", "Region;\"Belopp: \"\"kr\"\" #1\"\nStockholm;1\nUppsala;2\n");
        assertThat(declared.reading().field(ColumnType.AMOUNT))
                .hasValueSatisfying(field -> assertThat(field.name()).isEqualTo("Belopp: \"kr\" #1"));
    }

    private Declaration trial(String name, String text) throws IOException {
        Path file = write(name, text);
        return declaration(file, of(file, Map.of()));
    }

    private static Declaration declaration(Path file, Proposal proposal) {
        return Objects.requireNonNull(
                DescribedFile.by(proposal.forTrial(), file).deliveries().get(0).declaration());
    }

    private Proposal proposal(String name, String text) throws IOException {
        return of(write(name, text), Map.of());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.toRealPath().resolve(name), text, StandardCharsets.UTF_8);
    }

    private static Proposal of(Path file, Map<String, String> said) throws IOException {
        LookedAt looked = LookedAt.at(file);
        LookedThrough document = LookedThrough.of(
                file, looked.formatOrText(), looked.encoding().encoding().charset(), NAMES.vocabulary());
        return Proposal.of(looked, document, NAMES, said, LocalDate.of(2026, 11, 21));
    }
}
