package se.bidrag.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bidrag.inspection.Changes.Change;
import se.bidrag.inspection.Changes.Input;
import se.bidrag.model.ModelGraph;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Publication;
import se.bidrag.publish.PublicationInputs;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/**
 * Compares two publications with the models that compare each night's with the one before: the older one's tables stand for
 * the previous publication, the newer one's for tonight.
 */
final class Comparison {

    private static final String RESULT = "audit.fct_change";

    private record Key(String regionCode, @Nullable String grantCode, int year, String figure) {}

    private record Reason(
            String regionCode,
            @Nullable String grantCode,
            int year,
            String figure,
            String kind,
            String name,
            String how) {}

    private record Found(
            String regionCode,
            String regionName,
            @Nullable String grantCode,
            int year,
            String figure,
            @Nullable BigDecimal oldSek,
            @Nullable BigDecimal newSek,
            BigDecimal changeSek,
            boolean isProved) {}

    private final SqlLibrary library;
    private final OpenPublication newer;

    Comparison(SqlLibrary library, OpenPublication newer) {
        this.library = library;
        this.newer = newer;
    }

    Changes with(Publication older, PublicationInputs inputs) {
        Warehouse warehouse = newer.warehouse();
        List.of("raw", "mart", "audit").forEach(schema -> warehouse.execute("create schema " + schema));
        library.in("raw")
                .forEach(shape -> warehouse.execute("create table %s as %s".formatted(shape.table(), shape.text())));
        inputs.previous(warehouse, older);
        warehouse.execute("insert into raw.run by name select as_of, known_at, publication_id from publication");
        build(warehouse);
        return read(older);
    }

    private void build(Warehouse warehouse) {
        ModelGraph graph = ModelGraph.of(library, warehouse);
        Set<String> behind = new TreeSet<>(graph.behind(RESULT));
        behind.add(RESULT);
        Set<String> compared = graph.restingOn(library.in("raw").stream()
                .filter(shape -> shape.name().startsWith("previous_"))
                .map(SqlFile::table)
                .collect(Collectors.toSet()));
        Set<String> built = compared.stream().filter(behind::contains).collect(Collectors.toCollection(TreeSet::new));
        Set<String> read = built.stream()
                .flatMap(table -> graph.reads(table).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        read.removeAll(built);
        read.stream().filter(table -> !table.startsWith("raw.")).forEach(table -> show(table, warehouse));
        graph.inOrder().stream()
                .filter(model -> built.contains(model.table()))
                .forEach(model -> warehouse.execute("create table %s as %s".formatted(model.table(), model.text())));
    }

    private void show(String table, Warehouse warehouse) {
        String name = table.substring(table.indexOf('.') + 1);
        if (!newer.has(name)) {
            throw new InspectionException(
                    "publication %s has no table %s, which a comparison reads; compare publications of this version"
                            .formatted(newer.name(), name));
        }
        warehouse.execute("create view %s as select * from main.%s".formatted(table, Sql.name(name)));
    }

    private Changes read(Publication older) {
        Map<Key, List<Input>> reasons = newer.sql().sql("""
                        select region_code, grant_code, year, figure, kind, name, how from audit.fct_change_reason
                        union
                        select region_code, grant_code, year, figure, kind, name, how
                        from audit.fct_change_explained_reason
                        order by all
                        """).query(Reason.class).list().stream()
                .collect(Collectors.groupingBy(
                        reason -> new Key(reason.regionCode(), reason.grantCode(), reason.year(), reason.figure()),
                        Collectors.mapping(
                                reason -> new Input(reason.kind(), reason.name(), reason.how()), Collectors.toList())));
        List<Change> figures = newer.sql().sql("""
                        select change.region_code, region.region_name, change.grant_code, change.year, change.figure,
                            change.old_sek, change.new_sek, change.change_sek, change.is_proved
                        from audit.fct_change as change
                        inner join dim_region as region on change.region_code = region.region_code
                        order by change.year, change.region_code, change.grant_code nulls last, change.figure
                        """).query(Found.class).list().stream()
                .map(found -> change(found, reasons))
                .toList();
        List<Input> inputs = newer.sql()
                .sql("select kind, name, how from audit.input_change order by kind, name, how")
                .query(Input.class)
                .list();
        return new Changes(older.id().toString(), newer.name(), figures, inputs);
    }

    private static Change change(Found found, Map<Key, List<Input>> reasons) {
        return new Change(
                found.regionCode(),
                found.regionName(),
                found.grantCode(),
                found.year(),
                found.figure(),
                found.oldSek(),
                found.newSek(),
                found.changeSek(),
                found.isProved(),
                reasons.getOrDefault(
                        new Key(found.regionCode(), found.grantCode(), found.year(), found.figure()), List.of()));
    }
}
