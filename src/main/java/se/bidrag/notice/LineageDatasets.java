package se.bidrag.notice;

import io.openlineage.client.OpenLineage;
import io.openlineage.client.OpenLineage.ColumnLineageDatasetFacetFieldsAdditional;
import io.openlineage.client.OpenLineage.ColumnLineageDatasetFacetFieldsBuilder;
import io.openlineage.client.OpenLineage.InputDataset;
import io.openlineage.client.OpenLineage.InputField;
import io.openlineage.client.OpenLineage.OutputDataset;
import io.openlineage.client.OpenLineage.SchemaDatasetFacetFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.bidrag.home.Home;
import se.bidrag.model.ColumnLineage;
import se.bidrag.model.ColumnLineage.Column;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Publication;
import se.bidrag.publish.Publications;
import se.bidrag.publish.PublishedDelivery;
import se.bidrag.publish.PublishedSchema;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** The newest publication's files and tables as OpenLineage datasets: deliveries in, published tables out. */
final class LineageDatasets {

    private final OpenLineage lineage;
    private final Home home;
    private final WarehouseSettings settings;
    private final Publication newest;

    LineageDatasets(OpenLineage lineage, Home home) {
        this.lineage = lineage;
        this.home = home;
        this.settings = new WarehouseSettings("256MB", 1, home.build().resolve("temporary")).within(home.root());
        this.newest = new Publications(home, settings).newest().orElseThrow();
    }

    List<InputDataset> inputs() {
        List<InputDataset> inputs = new ArrayList<>();
        for (PublishedDelivery delivery : PublishedDelivery.in(newest, settings)) {
            inputs.add(lineage.newInputDataset(
                    "file",
                    home.root().resolve(delivery.path()).toString(),
                    lineage.newDatasetFacetsBuilder().build(),
                    lineage.newInputDatasetInputFacetsBuilder().build()));
        }
        return inputs;
    }

    List<OutputDataset> outputs() {
        List<OutputDataset> outputs = new ArrayList<>();
        try (Warehouse parser = Warehouse.inMemory(settings)) {
            SqlLibrary library = SqlLibrary.packaged();
            ColumnLineage columns = new ColumnLineage(library, parser);
            PublishedSchema.of(newest, settings).forEach((table, names) -> {
                String model = library.files().stream()
                        .map(file -> file.table())
                        .filter(each -> each.equals("mart." + table) || each.equals("audit." + table))
                        .findFirst()
                        .orElse(table);
                outputs.add(output(table, names, model, columns));
            });
        }
        return outputs;
    }

    private OutputDataset output(String table, List<String> names, String model, ColumnLineage columns) {
        ColumnLineageDatasetFacetFieldsBuilder fields = lineage.newColumnLineageDatasetFacetFieldsBuilder();
        List<SchemaDatasetFacetFields> schema = new ArrayList<>();
        for (String name : names) {
            fields.put(name, sources(columns.rawSources(new Column(model, name))));
            schema.add(lineage.newSchemaDatasetFacetFieldsBuilder().name(name).build());
        }
        OpenLineage.DatasetFacets facets = lineage.newDatasetFacetsBuilder()
                .schema(lineage.newSchemaDatasetFacet(schema))
                .columnLineage(lineage.newColumnLineageDatasetFacet(fields.build(), List.of()))
                .build();
        long rows = newest.manifest().tables().getOrDefault(table, 0L);
        return lineage.newOutputDataset(
                "file",
                newest.parquet(table).toString(),
                facets,
                lineage.newOutputDatasetOutputFacetsBuilder()
                        .outputStatistics(lineage.newOutputStatisticsOutputDatasetFacet(rows, null, null))
                        .build());
    }

    private ColumnLineageDatasetFacetFieldsAdditional sources(Set<Column> sources) {
        List<InputField> fields = sources.stream()
                .map(source -> lineage.newInputFieldBuilder()
                        .namespace(LineageEvents.NAMESPACE)
                        .name(source.table())
                        .field(source.name())
                        .build())
                .collect(Collectors.toList());
        return lineage.newColumnLineageDatasetFacetFieldsAdditionalBuilder()
                .inputFields(fields)
                .build();
    }
}
