package se.bidrag.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import se.bidrag.home.Sha256;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Manifest.Previous;
import se.bidrag.publish.report.Report;
import se.bidrag.warehouse.Warehouse;

/** Makes a publication out of a finished build: all of it aside, then visible by one rename. */
public final class Publisher {

    private final Publications publications;
    private final SqlLibrary library;
    private final List<Export> exports;

    public Publisher(Publications publications, SqlLibrary library) {
        this(publications, library, List.of(Exports::write, Publisher::report));
    }

    Publisher(Publications publications, SqlLibrary library, List<Export> exports) {
        this.publications = publications;
        this.library = library;
        this.exports = List.copyOf(exports);
    }

    /** Publishes the build's marts and audit, and shows them to readers unless they are published aside. */
    public Publication publish(Warehouse build, PublicationOrder order) {
        Path folder = publications.folder().resolve(order.id().toString());
        Path partial = folder.resolveSibling("." + order.id() + ".partial");
        try {
            Durable.delete(partial);
            Files.createDirectories(partial);
            List<PublishedTable> tables = PublishedTable.built(build, library);
            write(build, tables, order, partial);
            manifest(build, tables, order, partial).write(partial.resolve(Publication.MANIFEST));
            ManifestSeal.write(partial);
            Durable.settle(partial, order.readers());
            if (!publications.liesAside(order.id().asOf())) {
                publications.intend(order.id());
            }
            Durable.open(publications.folder(), order.readers());
            Durable.rename(partial, folder);
        } catch (IOException e) {
            throw new PublicationException("cannot publish %s: %s".formatted(folder, e), e);
        } finally {
            remove(partial);
        }
        Publication publication = publications.find(order.id().toString());
        if (!publication.aside()) {
            publications.show(publication);
        }
        publications.tellReports();
        return publication;
    }

    private static void report(Warehouse build, List<PublishedTable> tables, PublicationOrder order, Path folder)
            throws IOException {
        PublicationId id = order.id();
        Report.write(build, id.toString(), id.asOf(), folder.resolve("report"));
    }

    private static void remove(Path partial) {
        try {
            Durable.delete(partial);
        } catch (IOException e) {
            throw new PublicationException("cannot remove %s: %s".formatted(partial, e), e);
        }
    }

    private void write(Warehouse build, List<PublishedTable> tables, PublicationOrder order, Path folder)
            throws IOException {
        Path database = folder.resolve("bidrag.duckdb");
        CompletableFuture<Void> beside = CompletableFuture.runAsync(() -> export(build, tables, order, folder));
        try {
            Snapshot.write(
                    build, tables, database, () -> Spreadsheet.write(build, tables, folder.resolve("bidrag.xlsx")));
            FiscalPackage.write(tables, folder.resolve("datapackage.json"));
        } finally {
            beside.handle((done, failure) -> failure).join(); // nothing may be written into a folder that is given up
        }
        finished(beside);
    }

    /** Beside the snapshot, on a connection of its own. */
    private void export(Warehouse build, List<PublishedTable> tables, PublicationOrder order, Path folder) {
        try (Warehouse own = build.another()) {
            for (Export export : exports) {
                export.write(own, tables, order, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void finished(CompletableFuture<Void> beside) throws IOException {
        try {
            beside.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException told) {
                throw new IOException(told.getMessage(), told);
            }
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }

    private Manifest manifest(Warehouse build, List<PublishedTable> tables, PublicationOrder order, Path folder)
            throws IOException {
        Map<String, Long> rows = new TreeMap<>();
        for (PublishedTable table : tables) {
            rows.put(table.name(), table.rows(build));
        }
        Optional<Publication> last = publications.last();
        @Nullable Previous previous = last.isEmpty() ? null : previous(last.get());
        return new Manifest(
                order.id().toString(),
                order.id().asOf(),
                order.knownAt().orElse(null),
                order.builtAt(),
                publications.liesAside(order.id().asOf()),
                order.fingerprint(),
                order.codeVersion(),
                previous,
                PublishedFiles.in(folder),
                rows);
    }

    private static Previous previous(Publication last) throws IOException {
        return new Previous(last.id().toString(), Sha256.of(last.manifestFile()));
    }
}
