package se.bidrag.home;

import java.nio.file.Path;

/** A home: the folder that holds deliveries, reference tables, the lake, the build and the publications. */
public record Home(Path root) {

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /** Small reviewed tables, written by people. */
    public Path reference() {
        return root.resolve("reference");
    }

    /** Deliveries as sent, each folder with a descriptor. */
    public Path incoming() {
        return root.resolve("incoming");
    }

    /** One immutable Parquet file for each delivered file. */
    public Path lake() {
        return root.resolve("lake");
    }

    /** What a run needs while it runs: build database, job repository, lock. */
    public Path build() {
        return root.resolve("build");
    }

    /** Immutable publications and the link {@code current}. */
    public Path published() {
        return root.resolve("published");
    }

    /** Year-end closings; the publications that they name stay. */
    public Path closed() {
        return root.resolve("closed");
    }
}
