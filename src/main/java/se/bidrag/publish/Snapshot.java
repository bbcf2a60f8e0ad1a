package se.bidrag.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/** All published tables in one DuckDB file that readers from 1.2 on open, each table and column with a comment. */
final class Snapshot {

    private Snapshot() {}

    /** What is made of the publication's database, attached as {@code publication}, before it is closed for good. */
    interface Copy {
        void write() throws IOException;
    }

    /**
     * Writes the database and what is copied from it, and closes it.
     *
     * @param copy written while the database is still attached: to attach it once more fails as long as another
     *     connection of the build happens to look at it
     */
    static void write(Warehouse build, List<PublishedTable> tables, Path file, Copy copy) throws IOException {
        build.execute("attach %s as publication (storage_version '%s')"
                .formatted(Sql.text(file), PublishedStorage.OLDEST_READER));
        try {
            copy(build, tables);
            build.execute("checkpoint publication");
            copy.write();
        } finally {
            build.execute("detach publication");
        }
        Path log = file.resolveSibling(file.getFileName() + ".wal");
        if (Files.exists(log)) {
            throw new PublicationException(
                    "%s was left beside the closed database; expected none, since a reader would need it"
                            .formatted(log));
        }
    }

    /** In one transaction: each one forces its log to disk, and there are as many comments as columns. */
    private static void copy(Warehouse build, List<PublishedTable> tables) {
        build.execute("begin transaction");
        try {
            tables.forEach(table -> copy(build, table));
        } catch (RuntimeException e) {
            build.execute("rollback");
            throw e;
        }
        build.execute("commit");
    }

    private static void copy(Warehouse build, PublishedTable table) {
        build.execute("create table publication.main.%s as %s".formatted(Sql.name(table.name()), table.inKeyOrder()));
        String name = "publication.main." + Sql.name(table.name());
        build.execute("comment on table %s is %s".formatted(name, Sql.text(table.comment())));
        for (PublishedColumn column : table.columns()) {
            build.execute("comment on column %s.%s is %s"
                    .formatted(name, Sql.name(column.name()), Sql.text(column.description())));
        }
    }
}
