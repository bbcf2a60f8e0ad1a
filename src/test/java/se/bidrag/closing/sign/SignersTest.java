package se.bidrag.closing.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.SmallHome;
import se.bidrag.closing.Closing;
import se.bidrag.closing.ClosingException;
import se.bidrag.closing.Period;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;

class SignersTest {

    private static final String HEADER = "name,role,regions,amount_limit_sek,valid_from,valid_to,public_key\n";
    private static final LocalDate DAY = LocalDate.parse("2025-01-20");
    private static final Closing REGION = new Closing(Period.parse("2024"), "24");
    private static final Closing ALL = new Closing(Period.parse("2024"), null);
    private static String key = "";
    private static String otherKey = "";

    private final SmallHome home;

    SignersTest(@TempDir Path folder) {
        home = new SmallHome(new Home(folder));
    }

    @BeforeAll
    static void keys(@TempDir Path folder) {
        key = NewKey.write(folder.resolve("one"), new char[0]).line();
        otherKey = NewKey.write(folder.resolve("two"), new char[0]).line();
    }

    @Test
    void findsTheRowUnderWhichOneMaySign() {
        Signers signers = signers("""
                Fiktiva Frida,upprättare,24,,2024-01-01,,%s
                Fiktiva Frida,granskare,19,,2024-01-01,,%s
                Påhittade Pål,beslutsattestant,*,1000.50,2024-01-01,2025-12-31,
                """.formatted(key, key));

        assertThat(signers.preparer("fiktiva  FRIDA", REGION, DAY).role()).isEqualTo(Role.PREPARER);
        Signer pal = signers.approver("Påhittade Pål", ALL, DAY, new BigDecimal("1000.50"), null);
        assertThat(pal.row())
                .isEqualTo(
                        "signers.csv: name=Påhittade Pål, role=beslutsattestant, regions=*, amount_limit_sek=1000.50,"
                                + " valid_from=2024-01-01, valid_to=2025-12-31");
        assertThat(signers.owner(VerifyingKey.parse(key).orElseThrow())).contains(new PersonName("Fiktiva Frida"));
    }

    @Test
    void saysWhatEachRowLacks() {
        Signers signers = signers("""
                Fiktiva Frida,upprättare,24,,2024-01-01,,
                Fiktiva Frida,granskare,19 25,,2024-01-01,,
                Påhittade Pål,beslutsattestant,24,1000,2024-01-01,2025-01-19,
                Sagolika Siv,beslutsattestant,24,1000,2025-01-21,,
                """);

        assertRefused(
                signers,
                "Fiktiva Frida",
                "1",
                "as upprättare it is not theirs; expected a row as granskare or beslutsattestant");
        assertRefused(signers, "Fiktiva Frida", "1", "as granskare for regions 19 25, wanted 24");
        assertRefused(signers, "Påhittade Pål", "1", "is valid from 2024-01-01 to 2025-01-19, today is 2025-01-20");
        assertRefused(signers, "Sagolika Siv", "1", "is valid from 2025-01-21, today is 2025-01-20");
        assertRefused(
                signers, "Okända Ove", "1", "nobody is called 'Okända Ove'; there are Fiktiva Frida, Påhittade Pål");
        assertThatThrownBy(() -> signers.preparer("Sagolika Siv", REGION, DAY)).isInstanceOf(ClosingException.class);
    }

    @Test
    void holdsTheLimitAndTheWholeCountry() {
        Signers signers = signers("Påhittade Pål,granskare,24,1000,2024-01-01,,\n");

        assertRefused(signers, "Påhittade Pål", "1000.01", "up to 1000.00 kr, the largest figure is 1000.01 kr");
        assertThatThrownBy(() -> signers.approver("Påhittade Pål", ALL, DAY, BigDecimal.ONE, null))
                .hasMessageContaining("for regions 24, wanted * (it closes every region)");
    }

    @Test
    void refusesRowsThatDoNotRead() {
        assertProblem("Frida,chef,24,,2024-01-01,,\n", "one of upprättare, granskare, beslutsattestant");
        assertProblem("Frida,granskare,24,,,,\n", "column 'valid_from': found nothing");
        assertProblem("Frida,granskare,\"24,19\",,2024-01-01,,\n", "regions is '24,19'; expected *, or codes");
        assertProblem("Frida,granskare,24,-1,2024-01-01,,\n", "amount_limit_sek is -1.00; expected 0 or more");
        assertProblem("Frida,granskare,24,,2024-01-02,2024-01-01,\n", "expected no day before valid_from, 2024-01-02");
        assertProblem("Frida,granskare,24,,2024-01-01,,%s frida@exempel\n".formatted(key), "without a comment");
        assertProblem("\"Fri\nda\",granskare,24,,2024-01-01,,\n", "expected a name on one line");
    }

    @Test
    void refusesOneKeyUnderTwoNamesButNotUnderTwoRowsOfOne() {
        assertProblem(
                "Frida,granskare,24,,2024-01-01,,%s\nPål,granskare,24,,2024-01-01,,%s\n".formatted(key, key),
                "the row of Pål: public_key is Frida's too");
        assertThat(signers("Frida,granskare,24,,2024-01-01,,%s\nfrida,upprättare,24,,2024-01-01,,%s\n"
                                .formatted(key, otherKey))
                        .rows())
                .hasSize(2);
    }

    @Test
    void takesAnAbsentTableForNobody() {
        home.write("reference/regions.csv", "region_code\n");
        assertRefused(Signers.read(home.home()), "Frida", "1", "nobody is called 'Frida'; there is no row");
    }

    private Signers signers(String rows) {
        home.write("reference/signers.csv", HEADER + rows);
        return Signers.read(home.home());
    }

    private void assertProblem(String rows, String problem) {
        assertThatThrownBy(() -> signers(rows))
                .isInstanceOf(InvalidHomeException.class)
                .hasMessageContaining(problem);
    }

    private static void assertRefused(Signers signers, String name, String largestSek, String reason) {
        assertThatThrownBy(() -> signers.approver(name, REGION, DAY, new BigDecimal(largestSek), null))
                .isInstanceOf(ClosingException.class)
                .hasMessageContaining(reason);
    }
}
