package se.bidrag.landing.sie;

import java.util.List;

/** The delimited text that a SIE file is turned into: its delimiter and its columns, in order, with DuckDB's types. */
public final class SieRows {

    /** Stands in no field: unit separator. */
    public static final byte DELIMITER = 0x1f;

    /** A column and its type. */
    public record Column(String name, String type) {}

    /** The columns of the rows. */
    public static final List<Column> COLUMNS = List.of(
            new Column("line", "bigint"),
            new Column("voucher_ordinal", "bigint"),
            new Column("entry", "varchar"),
            new Column("year_text", "varchar"),
            new Column("period", "varchar"),
            new Column("posting_date", "date"),
            new Column("registered_on", "date"),
            new Column("account", "varchar"),
            new Column("voucher", "varchar"),
            new Column("text", "varchar"),
            new Column("cost_centre", "varchar"),
            new Column("project", "varchar"),
            new Column("activity", "varchar"),
            new Column("counterparty", "varchar"),
            new Column("amount", "decimal(18, 2)"),
            new Column("opening", "decimal(18, 2)"),
            new Column("closing", "decimal(18, 2)"),
            new Column("rejected_column", "varchar"),
            new Column("rejected_value", "varchar"),
            new Column("rejected_reason", "varchar"));

    /** The columns of the rejected vouchers. */
    public static final List<Column> FAULTS =
            List.of(new Column("voucher_ordinal", "bigint"), new Column("reason", "varchar"));

    private SieRows() {}
}
