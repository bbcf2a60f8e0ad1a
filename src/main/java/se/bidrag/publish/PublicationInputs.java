package se.bidrag.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseException;

/** What the models read about publications: the newest one's tables, what this one comes from, what its columns mean. */
public final class PublicationInputs {

    private static final Pattern PUBLISHED = Pattern.compile("published/<newest>/parquet/(\\w+)\\.parquet\\.?");

    private final Publications publications;
    private final SqlLibrary library;

    public PublicationInputs(Publications publications, SqlLibrary library) {
        this.publications = publications;
        this.library = library;
    }

    /** Fills {@code raw.dictionary}, {@code raw.input} and what is taken from the newest publication, before any model. */
    public void beforeModels(Warehouse build) {
        Dictionary.load(build);
        Inputs.load(library, build);
        publications.newest().ifPresent(newest -> previous(build, newest));
    }

    /** Fills the raw tables that are copies of a publication's; one that an older program did not publish stays empty. */
    public void previous(Warehouse build, Publication publication) {
        for (SqlFile shape : library.in("raw")) {
            shape.header("Source")
                    .map(PUBLISHED::matcher)
                    .filter(Matcher::matches)
                    .map(named -> publication.parquet(named.group(1)))
                    .filter(Files::exists)
                    .ifPresent(parquet -> copy(build, parquet, shape.table()));
        }
    }

    /** Fills {@code raw.published_column}, when the marts are built and the audit is not. */
    public void beforeAudit(Warehouse build) {
        build.execute("""
                insert into raw.published_column
                select table_name, column_name, ordinal_position, data_type
                from information_schema.columns
                where table_catalog = current_database() and table_schema in ('mart', 'audit')
                """);
        library.in("audit").stream().filter(file -> !isBuilt(build, file)).forEach(file -> describe(build, file));
    }

    private static void describe(Warehouse build, SqlFile file) {
        try {
            build.execute("""
                    insert into raw.published_column
                    select %s, column_name, row_number() over (), column_type
                    from (describe %s)
                    """.formatted(Sql.text(file.name()), file.text()));
        } catch (WarehouseException e) {
            throw new PublicationException(
                    "%s: its columns cannot be told before it is built: %s".formatted(file.path(), e.getMessage()), e);
        }
    }

    private static boolean isBuilt(Warehouse build, SqlFile file) {
        return build.sql()
                .sql("""
                        select count(*) > 0 from information_schema.tables
                        where table_catalog = current_database() and table_schema = ? and table_name = ?
                        """)
                .param(file.layer())
                .param(file.name())
                .query(Boolean.class)
                .single();
    }

    /** Fills a table with a publication's, column by column of the same name; what the publication lacks stays empty. */
    public static void copy(Warehouse build, Path parquet, String table) {
        List<String> wanted = columns(build, table);
        String source = "read_parquet(%s)".formatted(Sql.text(parquet));
        String shared = columns(build, source).stream()
                .filter(wanted::contains)
                .map(Sql::name)
                .collect(Collectors.joining(", "));
        build.execute("insert into %s by name select %s from %s".formatted(table, shared, source));
    }

    private static List<String> columns(Warehouse build, String from) {
        return build.sql()
                .sql("select column_name from (describe select * from %s)".formatted(from))
                .query(String.class)
                .list();
    }
}
