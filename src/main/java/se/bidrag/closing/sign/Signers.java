package se.bidrag.closing.sign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bidrag.closing.Closing;
import se.bidrag.closing.ClosingException;
import se.bidrag.home.Home;

/** The people of {@code reference/signers.csv}, and whether one of them may sign this, now. */
public final class Signers {

    private final List<Signer> rows;

    Signers(List<Signer> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads the table; none when there is no file.
     *
     * @throws se.bidrag.home.InvalidHomeException with every problem, when there is any
     */
    public static Signers read(Home home) {
        return new Signers(SignersFile.rows(home));
    }

    public List<Signer> rows() {
        return rows;
    }

    /**
     * The row under which this person prepares a closing on this day.
     *
     * @param key what they sign with; null asks for any row
     * @throws ClosingException when there is none, with what each of their rows lacks
     */
    public Signer preparer(String name, Closing closing, LocalDate day, @Nullable VerifyingKey key) {
        return judged("prepare", name, closing, day, BigDecimal.ZERO, List.of(Role.PREPARER), key);
    }

    /** As with their key, where their row has one. */
    public Signer preparer(String name, Closing closing, LocalDate day) {
        return preparer(name, closing, day, null);
    }

    /**
     * The row under which this person approves a closing on this day.
     *
     * @param largestSek the largest closed figure, which the row's limit must reach
     * @throws ClosingException when there is none, with what each of their rows lacks
     */
    public Signer approver(
            String name, Closing closing, LocalDate day, BigDecimal largestSek, @Nullable VerifyingKey key) {
        return judged("approve", name, closing, day, largestSek, Role.APPROVING, key);
    }

    /**
     * The row under which this person, in whatever role, acts on a closing on this day.
     *
     * @throws ClosingException when there is none, with what each of their rows lacks
     */
    public Signer anyone(String name, Closing closing, LocalDate day, @Nullable VerifyingKey key) {
        return judged("act on", name, closing, day, BigDecimal.ZERO, List.of(Role.values()), key);
    }

    /** The names of those whose row has this key; two rows of one person may. */
    public Optional<PersonName> owner(VerifyingKey key) {
        return rows.stream()
                .filter(row -> key.equals(row.publicKey()))
                .map(Signer::name)
                .findFirst();
    }

    private Signer judged(
            String doing,
            String name,
            Closing closing,
            LocalDate day,
            BigDecimal largestSek,
            List<Role> wanted,
            @Nullable VerifyingKey key) {
        List<Signer> theirs = rows.stream()
                .filter(row -> row.name().isSameAs(new PersonName(name)))
                .toList();
        if (theirs.isEmpty()) {
            throw new ClosingException("reference/signers.csv: nobody is called '%s'; there %s"
                    .formatted(name, rows.isEmpty() ? "is no row" : "are " + names()));
        }
        List<String> lacks = new ArrayList<>();
        for (Signer row : theirs) {
            Optional<String> lack = key != null && !key.equals(row.publicKey())
                    ? Optional.of("has another key")
                    : lack(row, closing.region(), day, largestSek, wanted);
            if (lack.isEmpty()) {
                return row;
            }
            lacks.add("as %s %s".formatted(row.role().word(), lack.get()));
        }
        throw new ClosingException("reference/signers.csv: %s may not %s %s: %s"
                .formatted(theirs.get(0).name(), doing, closing.name(), String.join("; ", lacks)));
    }

    private static Optional<String> lack(
            Signer row, @Nullable String region, LocalDate day, BigDecimal largestSek, List<Role> wanted) {
        if (!wanted.contains(row.role())) {
            return Optional.of("it is not theirs; expected a row as "
                    + wanted.stream().map(Role::word).collect(Collectors.joining(" or ")));
        }
        if (!row.isValidOn(day)) {
            return Optional.of("is valid %s, today is %s".formatted(validity(row), day));
        }
        if (!row.covers(region)) {
            return Optional.of("for regions %s, wanted %s"
                    .formatted(
                            String.join(" ", row.regions()), region == null ? "* (it closes every region)" : region));
        }
        return row.maySign(largestSek)
                ? Optional.empty()
                : Optional.of("up to %s kr, the largest figure is %s kr"
                        .formatted(row.amountLimitSek(), largestSek.toPlainString()));
    }

    private static String validity(Signer row) {
        return "from %s%s".formatted(row.validFrom(), row.validTo() == null ? "" : " to " + row.validTo());
    }

    private String names() {
        return rows.stream().map(row -> row.name().text()).distinct().collect(Collectors.joining(", "));
    }
}
