package se.bidrag.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.bidrag.warehouse.Warehouse;

/** A part of a publication that is written beside the snapshot, on a connection of its own to a finished build. */
@FunctionalInterface
interface Export {

    void write(Warehouse build, List<PublishedTable> tables, PublicationOrder order, Path folder) throws IOException;
}
