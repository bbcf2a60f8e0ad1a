package se.bidrag.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/**
 * A table that is published.
 *
 * @param schema where the build has it, {@code mart} or {@code audit}
 * @param comment what one row is
 * @param key the columns that order its rows
 */
record PublishedTable(String schema, String name, String comment, List<String> key, List<PublishedColumn> columns) {

    PublishedTable {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
        List<String> names = columns.stream().map(PublishedColumn::name).toList();
        for (String column : key) {
            if (!names.contains(column)) {
                throw new PublicationException("%s.%s: its key has the column '%s'; expected one of %s"
                        .formatted(schema, name, column, names));
            }
        }
    }

    /** Every table the build has made to be published, in order of name. */
    static List<PublishedTable> built(Warehouse build, SqlLibrary library) {
        Map<String, List<PublishedColumn>> columns = columns(build, """
                select c.table_schema || '.' || c.table_name as name, c.column_name, c.data_type,
                    coalesce(own.label_sv, shared.label_sv, c.column_name) as label,
                    coalesce(own.description, shared.description, '') as description
                from information_schema.columns as c
                left join raw.dictionary as own
                    on own.table_name = c.table_name and own.column_name = c.column_name
                left join raw.dictionary as shared
                    on shared.table_name = '*' and shared.column_name = c.column_name
                where c.table_catalog = current_database() and c.table_schema in ('mart', 'audit')
                order by c.table_name, c.ordinal_position
                """);
        return Stream.of("mart", "audit")
                .flatMap(schema -> library.in(schema).stream())
                .filter(file -> columns.containsKey(file.table()))
                .map(file -> built(file, columns.getOrDefault(file.table(), List.of())))
                .sorted(Comparator.comparing(PublishedTable::name))
                .toList();
    }

    private static PublishedTable built(SqlFile file, List<PublishedColumn> columns) {
        String key = file.header("Key")
                .orElseThrow(() -> new PublicationException(
                        "%s has no line '-- Key: '; expected the columns that order its rows".formatted(file.path())));
        return new PublishedTable(
                file.layer(), file.name(), file.header("Grain").orElse(""), List.of(key.split("\\s*,\\s*")), columns);
    }

    /** Every table of a publication's database that is attached under this name. */
    static List<PublishedTable> published(Warehouse warehouse, String database) {
        Map<String, String> comments = warehouse
                .sql()
                .sql("select table_name, coalesce(comment, '') from duckdb_tables() where database_name = ?")
                .param(database)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return columns(warehouse, """
                select table_name as name, column_name, data_type, column_name, coalesce(comment, '')
                from duckdb_columns() where database_name = %s and not internal order by table_name, column_index
                """.formatted(Sql.text(database))).entrySet().stream()
                .map(table -> new PublishedTable(
                        database,
                        table.getKey(),
                        comments.getOrDefault(table.getKey(), ""),
                        List.of(),
                        table.getValue()))
                .sorted(Comparator.comparing(PublishedTable::name))
                .toList();
    }

    private static Map<String, List<PublishedColumn>> columns(Warehouse warehouse, String sql) {
        record Owned(String table, PublishedColumn column) {}
        return warehouse
                .sql()
                .sql(sql)
                .query((row, number) -> new Owned(
                        row.getString(1),
                        new PublishedColumn(row.getString(2), row.getString(3), row.getString(4), row.getString(5))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Owned::table, Collectors.mapping(Owned::column, Collectors.toList())));
    }

    /** The select that reads the table from the build, its rows in key order. */
    String inKeyOrder() {
        String order =
                key.stream().map(column -> Sql.name(column) + " nulls last").collect(Collectors.joining(", "));
        return "select * from %s.%s order by %s".formatted(schema, Sql.name(name), order);
    }

    long rows(Warehouse build) {
        return build.sql()
                .sql("select count(*) from %s.%s".formatted(schema, Sql.name(name)))
                .query(Long.class)
                .single();
    }
}
