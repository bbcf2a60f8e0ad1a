package se.bidrag.closing.sign;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.model.SqlLibrary;
import se.bidrag.reference.ReferenceTables;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** Reads {@code reference/signers.csv} as every reference table is read, and what only signing asks of it. */
final class SignersFile {

    private static final String FILE = "reference/signers.csv";
    private static final String TABLE = "raw.signers";

    private final List<String> problems = new ArrayList<>();
    private final Map<VerifyingKey, PersonName> owners = new HashMap<>();

    private SignersFile() {}

    static List<Signer> rows(Home home) {
        WarehouseSettings settings =
                new WarehouseSettings("256MB", 1, home.build().resolve("temporary")).within(home.root());
        SignersFile file = new SignersFile();
        try (Warehouse warehouse = Warehouse.inMemory(settings)) {
            ReferenceTables.load(home, List.of(SqlLibrary.packaged().table(TABLE)), warehouse);
            List<Signer> rows = warehouse
                    .sql()
                    .sql("select name, role, regions, amount_limit_sek, valid_from, valid_to, public_key from " + TABLE)
                    .query((row, number) -> file.signer(row))
                    .list()
                    .stream()
                    .flatMap(Optional::stream)
                    .toList();
            if (!file.problems.isEmpty()) {
                throw new InvalidHomeException(file.problems);
            }
            return rows;
        }
    }

    private Optional<Signer> signer(ResultSet row) throws SQLException {
        PersonName name = new PersonName(row.getString("name"));
        LocalDate from = row.getObject("valid_from", LocalDate.class);
        @Nullable LocalDate to = row.getObject("valid_to", LocalDate.class);
        @Nullable BigDecimal limit = row.getBigDecimal("amount_limit_sek");
        int before = problems.size();
        if (name.text().matches("(?s).*\\p{Cntrl}.*")) {
            tell(name, "name has a line break or another character that does not print; expected a name on one line");
        }
        if (to != null && to.isBefore(from)) {
            tell(name, "valid_to is %s; expected no day before valid_from, %s".formatted(to, from));
        }
        if (limit != null && limit.signum() < 0) {
            tell(name, "amount_limit_sek is %s; expected 0 or more".formatted(limit));
        }
        List<String> regions = regions(name, row.getString("regions"));
        @Nullable VerifyingKey key = key(name, row.getString("public_key"));
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new Signer(name, Role.of(row.getString("role")), regions, limit, from, to, key));
    }

    private List<String> regions(PersonName name, String cell) {
        if (!cell.matches("\\*|\\d{2}( \\d{2})*")) {
            tell(name, "regions is '%s'; expected *, or codes with a space between such as 19 24".formatted(cell));
        }
        return List.of(cell.split(" ", -1));
    }

    /** A key under two names would let one person pass for two. */
    private @Nullable VerifyingKey key(PersonName name, @Nullable String cell) {
        if (cell == null) {
            return null;
        }
        Optional<VerifyingKey> key =
                VerifyingKey.parse(cell).filter(read -> read.line().equals(cell));
        if (key.isEmpty()) {
            tell(
                    name,
                    "public_key is '%s'; expected 'ssh-ed25519 AAAA…' as bidrag keygen prints it, without a comment"
                            .formatted(cell));
            return null;
        }
        PersonName owner = owners.putIfAbsent(key.get(), name);
        if (owner != null && !owner.isSameAs(name)) {
            tell(name, "public_key is %s's too; expected a key of their own".formatted(owner));
        }
        return key.get();
    }

    private void tell(PersonName name, String problem) {
        problems.add("%s, the row of %s: %s".formatted(FILE, name, problem));
    }
}
