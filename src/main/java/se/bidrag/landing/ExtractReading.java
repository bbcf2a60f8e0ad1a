package se.bidrag.landing;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Reading;
import se.bidrag.warehouse.Warehouse;

/** Streams the rows of one snapshot into new parts of an extract; what it counts and sums is its own. */
final class ExtractReading {

    private final Lake lake;
    private final LakeShape shape;
    private final Reading reading;
    private final String source;
    private final int partRows;
    private final List<String> header;
    private final List<Extract.Part> parts;
    private final RowChain chain;
    private final List<BigDecimal> figures;
    private long rows;
    private @Nullable String through;

    /**
     * @param earlier the parts to go on from
     * @param source names the parts together with what they hold
     * @param partRows a part ends at the next change of watermark after so many rows
     */
    ExtractReading(
            Lake lake,
            LakeShape shape,
            Reading reading,
            String source,
            int partRows,
            DatabaseSnapshot snapshot,
            Extract earlier) {
        this.lake = lake;
        this.shape = shape;
        this.reading = reading;
        this.source = source;
        this.partRows = partRows;
        this.header = snapshot.header();
        this.parts = new ArrayList<>(earlier.parts());
        Optional<Extract.Part> last = earlier.last();
        DatabaseSum sum = last.map(Extract.Part::sum)
                .orElseGet(() -> DatabaseSum.none(snapshot.summed().size()));
        this.chain = last.map(part -> RowChain.after(part.sha256())).orElseGet(() -> RowChain.from(header));
        this.rows = sum.rows();
        this.figures = new ArrayList<>(sum.figures());
        this.through = last.map(Extract.Part::through).orElse(null);
    }

    /** Reads to the end; a query without any rows gives one empty part. */
    void read(DatabaseRows from, Warehouse warehouse, Consumer<List<Extract.Part>> landed)
            throws SQLException, IOException {
        boolean more = from.next();
        while (more || parts.isEmpty()) {
            boolean hasRow = more;
            String before = chain.sha256().substring(0, 12);
            PartWriting writing = new PartWriting(from, hasRow);
            LakeFile file = lake.add(() -> new LakeKey(chain.sha256(), source + "-" + before), parquet -> {
                try (LakeTable table = new LakeTable(warehouse, shape, reading)) {
                    return writing.fill(table).copyTo(parquet, Surroundings.NONE);
                }
            });
            parts.add(new Extract.Part(file.name(), file.sha256(), through, sum()));
            landed.accept(parts);
            more = writing.more;
        }
    }

    List<Extract.Part> parts() {
        return parts;
    }

    /** Everything read, in earlier nights and now. */
    DatabaseSum sum() {
        return new DatabaseSum(rows, figures);
    }

    private void take(DatabaseRows from, LakeTable table) {
        try {
            List<String> cells = from.cells();
            chain.add(cells);
            table.record(cells);
            List<BigDecimal> now = from.figures();
            for (int i = 0; i < now.size(); i++) {
                figures.set(i, figures.get(i).add(now.get(i)));
            }
            rows++;
            through = from.watermark();
        } catch (SQLException e) {
            throw new InterruptedReadException(e);
        }
    }

    /** The rows of one part; equal watermarks are never parted. */
    private final class PartWriting {

        private final DatabaseRows from;
        private boolean more;

        PartWriting(DatabaseRows from, boolean hasRow) {
            this.from = from;
            this.more = hasRow;
        }

        LakeTable fill(LakeTable table) {
            table.header(header, reading.fields());
            long end = rows + partRows;
            try {
                while (more && (rows < end || isTied())) {
                    take(from, table);
                    more = from.next();
                }
            } catch (SQLException e) {
                throw new InterruptedReadException(e);
            }
            return table;
        }

        private boolean isTied() throws SQLException {
            return through != null && Objects.equals(through, from.watermark());
        }
    }
}
