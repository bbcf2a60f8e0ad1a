package se.bidrag.publish;

import java.nio.file.Path;

/**
 * A finished publication: its folder and what its manifest says.
 *
 * @param id its name, and its folder's
 * @param folder where it lies
 * @param manifest what it holds and how it was made
 */
public record Publication(PublicationId id, Path folder, Manifest manifest) {

    static final String MANIFEST = "manifest.json";

    /** Reads a publication from its folder. */
    static Publication read(PublicationId id, Path folder) {
        return new Publication(id, folder, Manifest.read(folder.resolve(MANIFEST)));
    }

    /** Whether it was made for a date before the newest publication's, so that {@code current} never moved to it. */
    public boolean aside() {
        return manifest.aside();
    }

    /** Everything the figures came from, in one text; equal texts mean that there is nothing new. */
    public String fingerprint() {
        return manifest.fingerprint();
    }

    /** The database an analyst opens. */
    public Path database() {
        return folder.resolve("bidrag.duckdb");
    }

    /** The same table as a Parquet file. */
    public Path parquet(String table) {
        return folder.resolve("parquet").resolve(table + ".parquet");
    }

    /** What it holds and how it was made; the next publication's manifest names its hash. */
    public Path manifestFile() {
        return folder.resolve(MANIFEST);
    }
}
