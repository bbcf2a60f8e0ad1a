package se.bidrag.publish;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/** Everything that the figures of a build come from, each with its hash, so that two publications can be compared. */
final class Inputs {

    private static final Pattern REFERENCE = Pattern.compile("reference/(\\w+\\.csv).*");

    private final SqlLibrary library;
    private final Warehouse build;

    private Inputs(SqlLibrary library, Warehouse build) {
        this.library = library;
        this.build = build;
    }

    /** Fills {@code raw.input}; every other raw table that is an input is filled by now. */
    static void load(SqlLibrary library, Warehouse build) {
        Inputs inputs = new Inputs(library, build);
        inputs.run();
        inputs.deliveries();
        library.in("raw").forEach(inputs::reference);
        inputs.acts();
        inputs.files();
    }

    private void run() {
        build.execute("""
                insert into raw.input
                select told.kind, told.name, sha256(told.name), null, null, null
                from raw.run as run,
                lateral (values
                    ('date', 'as of ' || cast(run.as_of as varchar)),
                    ('date', 'known at ' || cast(run.known_at as varchar)),
                    ('program', 'version ' || run.code_version)) as told (kind, name)
                where told.name is not null
                """);
    }

    /** A delivery is its file and all that its descriptor says; what became of it here is no part of it. */
    private void deliveries() {
        build.execute("""
                insert into raw.input
                with told as (select * exclude (lake_file, record_count, fault, stale_reason) from raw.delivery),
                replaced as (
                    select delivery_id, cast(list_sort(list(superseded_delivery_id)) as varchar) as ids
                    from raw.supersedes group by delivery_id)
                select 'delivery', told.delivery_id, sha256(cast(told as varchar) || coalesce(replaced.ids, '')), null, null, null
                from told left join replaced on told.delivery_id = replaced.delivery_id
                """);
    }

    private void reference(SqlFile shape) {
        Optional<String> file = shape.header("Source")
                .map(REFERENCE::matcher)
                .filter(Matcher::matches)
                .map(named -> named.group(1));
        file.ifPresent(name -> {
            List<String> columns = build.sql()
                    .sql("select column_name from (describe %s)".formatted(shape.table()))
                    .query(String.class)
                    .list();
            build.execute("""
                    insert into raw.input
                    select distinct 'reference', %s || text, sha256(text), region_code, grant_code, %s
                    from (select concat_ws(', ', %s) as text, %s as region_code, %s as grant_code from %s)
                    """.formatted(
                            Sql.text(name + ": "),
                            Sql.text(shape.table()),
                            columns.stream().map(Inputs::cell).collect(Collectors.joining(", ")),
                            columns.contains("region_code") ? "region_code" : "null",
                            columns.contains("grant_code") ? "grant_code" : "null",
                            shape.table()));
        });
    }

    /** Acts of closings are behind no figure; they stand here so that a publication tells which ones it knew. */
    private void acts() {
        build.execute("""
                insert into raw.input
                select 'closing', act_name, sha256, region_code, null, 'raw.closing_act' from raw.closing_act
                """);
    }

    private static String cell(String column) {
        return "%s || cast(%s as varchar)".formatted(Sql.text(column + "="), Sql.name(column));
    }

    private void files() {
        String rows = library.files().stream().map(Inputs::file).collect(Collectors.joining(",\n"));
        build.execute("insert into raw.input values " + rows);
    }

    private static String file(SqlFile file) {
        return "('model', %s, sha256(%s), null, null, %s)"
                .formatted(
                        Sql.text(file.path()),
                        Sql.text(file.text()),
                        file.layer().equals("prelude") ? "null" : Sql.text(file.table()));
    }
}
