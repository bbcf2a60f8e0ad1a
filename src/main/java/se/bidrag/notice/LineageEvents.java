package se.bidrag.notice;

import io.openlineage.client.OpenLineage;
import io.openlineage.client.OpenLineage.RunEvent;
import io.openlineage.client.OpenLineage.RunEvent.EventType;
import io.openlineage.client.OpenLineageClient;
import io.openlineage.client.transports.FileConfig;
import io.openlineage.client.transports.FileTransport;
import io.openlineage.client.transports.HttpConfig;
import io.openlineage.client.transports.HttpTransport;
import io.openlineage.client.transports.Transport;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import se.bidrag.nightly.CodeVersion;

/** The night as OpenLineage events: that it began, that it ended, from which files to which tables and columns. */
final class LineageEvents implements Notice {

    static final String NAMESPACE = "bidrag";
    private static final int PATIENCE_MILLIS = 10_000;

    private final Supplier<Transport> transport;

    private LineageEvents(Supplier<Transport> transport) {
        this.transport = transport;
    }

    /** One event a line, after those that are there. */
    static LineageEvents toFile(Path file) {
        return new LineageEvents(() -> new FileTransport(new FileConfig(file.toString())));
    }

    /** Posted to {@code /api/v1/lineage} of this server. */
    static LineageEvents toUrl(String url) {
        return new LineageEvents(() -> {
            HttpConfig config = new HttpConfig();
            config.setUrl(URI.create(url));
            config.setTimeoutInMillis(PATIENCE_MILLIS);
            return new HttpTransport(config);
        });
    }

    @Override
    public void tell(Ended night) throws Exception {
        URI producer = URI.create("https://example.org/bidrag/" + CodeVersion.current());
        OpenLineage lineage = new OpenLineage(producer);
        UUID run =
                UUID.nameUUIDFromBytes((night.home().root() + " " + night.run().started() + " " + night.at())
                        .getBytes(StandardCharsets.UTF_8));
        OpenLineageClient client = new OpenLineageClient(transport.get());
        try {
            client.emit(
                    event(lineage, run, EventType.START, night.run().started()).build());
            client.emit(end(lineage, run, night));
        } finally {
            client.close();
        }
    }

    private static RunEvent end(OpenLineage lineage, UUID run, Ended night) {
        OpenLineage.RunEventBuilder event =
                event(lineage, run, night.run().endedWell() ? EventType.COMPLETE : EventType.FAIL, night.at());
        String problem = night.run().problem();
        if (problem != null) {
            OpenLineage.RunFacets facets = lineage.newRunFacetsBuilder()
                    .errorMessage(lineage.newErrorMessageRunFacet(problem, "SQL", null))
                    .build();
            return event.run(lineage.newRun(run, facets)).build();
        }
        LineageDatasets datasets = new LineageDatasets(lineage, night.home());
        return event.inputs(datasets.inputs()).outputs(datasets.outputs()).build();
    }

    private static OpenLineage.RunEventBuilder event(OpenLineage lineage, UUID run, EventType type, Instant at) {
        return lineage.newRunEventBuilder()
                .eventType(type)
                .eventTime(at.atZone(ZoneOffset.UTC))
                .run(lineage.newRun(run, lineage.newRunFacetsBuilder().build()))
                .job(lineage.newJob(
                        NAMESPACE, "nightly", lineage.newJobFacetsBuilder().build()));
    }
}
