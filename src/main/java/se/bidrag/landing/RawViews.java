package se.bidrag.landing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.bidrag.delivery.Kind;
import se.bidrag.model.SqlFile;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/**
 * The views of a build over the lake files of its deliveries.
 *
 * <p>Each reads an empty template first: it sets the names and types, holds where nothing was delivered, and stands for
 * the columns that a file leaves out since nothing fills them.
 */
final class RawViews {

    private final Path lake;
    private final List<SqlFile> rawShapes;

    RawViews(Path lake, List<SqlFile> rawShapes) {
        this.lake = lake;
        this.rawShapes = rawShapes;
    }

    /** Of the deliveries in the set no readable ledger record is shown. */
    void make(Set<String> withoutLedgerRecords, Warehouse build) {
        List<LakeShape> shapes = Arrays.stream(Kind.values())
                .map(kind -> LakeShape.of(kind, rawShapes, build))
                .toList();
        for (LakeShape shape : shapes) {
            Set<String> left = shape.kind() == Kind.LEDGER ? withoutLedgerRecords : Set.of();
            view(LakeShape.table(shape.kind()), records(shape, source(shape, left, build)), build);
        }
        view(
                "raw.rejected_record",
                shapes.stream()
                        .map(shape -> rejected(shape, source(shape, Set.of(), build)))
                        .collect(Collectors.joining("\nunion all\n")),
                build);
    }

    private static void view(String name, String select, Warehouse build) {
        build.execute("drop table if exists " + name);
        build.execute("create view %s as %s".formatted(name, select));
    }

    private static String records(LakeShape shape, String source) {
        return """
                select part.delivery_id, part.records_before + record.file_row_number + 1 as record_number, %s
                from %s
                where record.rejected_reason is null
                    and delivery.total_record is distinct from record.file_row_number + 1""".formatted(
                        shape.columns().stream()
                                .map(column -> column(shape, column.name()))
                                .collect(Collectors.joining(", ")),
                        source);
    }

    /** A row of a ledger of sums that names no time at all sums the year that the descriptor names. */
    private static String column(LakeShape shape, String name) {
        String own = "record." + Sql.name(name);
        boolean isYearOfALedger = shape.kind() == Kind.LEDGER && name.equals("year_text");
        String sumYear = "case when delivery.granularity = 'year' then cast(delivery.year as varchar) end";
        return isYearOfALedger ? "coalesce(%s, %s) as year_text".formatted(own, sumYear) : own;
    }

    private static String rejected(LakeShape shape, String source) {
        String otherMoney = shape.has("debit") ? """
                case when record.debit is not null or record.credit is not null
                    then coalesce(record.debit, 0) - coalesce(record.credit, 0) end""" : "null";
        return """
                select
                    part.delivery_id,
                    part.records_before + record.file_row_number + 1 as record_number,
                    record.rejected_column as column_name,
                    record.rejected_value as value,
                    record.rejected_reason as reason,
                    %s as unit_text,
                    cast(coalesce(record.amount, %s) as decimal(28, 8)) as money
                from %s
                where record.rejected_reason is not null
                    and delivery.total_record is distinct from record.file_row_number + 1""".formatted(shape.has("unit_text") ? "record.unit_text" : "cast(null as varchar)", otherMoney, source);
    }

    private String source(LakeShape shape, Set<String> without, Warehouse build) {
        List<Path> files = new ArrayList<>();
        files.add(template(shape, build));
        parts(shape, build).stream()
                .filter(part -> !without.contains(part.deliveryId()))
                .map(Part::lakeFile)
                .distinct()
                .forEach(name -> files.add(lake.resolve(name)));
        return """
                read_parquet(%s, union_by_name = true, filename = true, file_row_number = true) as record
                inner join raw.lake_part as part on parse_filename(record.filename) = part.lake_file
                inner join raw.delivery as delivery on part.delivery_id = delivery.delivery_id""".formatted(Sql.texts(files));
    }

    private record Part(String deliveryId, String lakeFile) {}

    private static List<Part> parts(LakeShape shape, Warehouse build) {
        return build.sql().sql("""
                        select part.delivery_id, part.lake_file
                        from raw.lake_part as part
                        inner join raw.delivery as delivery on part.delivery_id = delivery.delivery_id
                        where delivery.kind = ?
                        order by part.rowid
                        """).param(shape.kind().text()).query(Part.class).list();
    }

    private Path template(LakeShape shape, Warehouse build) {
        Path template = lake.resolve("template-" + shape.kind().text() + ".parquet");
        build.execute("copy (from %s) to %s (format parquet)".formatted(shape.empty(), Sql.text(template)));
        return template;
    }
}
