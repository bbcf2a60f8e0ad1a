package se.bidrag.landing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Covers;
import se.bidrag.delivery.Declaration;
import se.bidrag.delivery.Delivery;
import se.bidrag.delivery.Reading;
import se.bidrag.delivery.StatedTotal;
import se.bidrag.delivery.Terms;

/** One row of {@code raw.delivery}: what the descriptor said and what came of landing the file. */
final class DeliveryRow {

    private static final int WIDTH = 42;

    private DeliveryRow() {}

    /** The values, in the order of {@code sql/raw/delivery.sql}. */
    static @Nullable Object[] of(Landed landed, List<LakeFile> files, long records) {
        Delivery delivery = landed.delivery();
        Declaration declaration = delivery.declaration();
        return declaration == null
                ? undeclared(delivery, landed)
                : declared(delivery, declaration, landed, files, records);
    }

    private static @Nullable Object[] undeclared(Delivery delivery, Landed landed) {
        @Nullable Object[] row = new @Nullable Object[WIDTH];
        row[0] = delivery.id();
        row[3] = delivery.path();
        row[WIDTH - 2] = fault(landed);
        return row;
    }

    private static @Nullable Object[] declared(
            Delivery delivery, Declaration declaration, Landed landed, List<LakeFile> files, long records) {
        @Nullable LakeFile file = files.isEmpty() ? null : files.get(files.size() - 1);
        Reading reading = declaration.reading();
        Terms terms = declaration.terms();
        StatedTotal stated = terms.statedTotal();
        Covers covers = terms.covers();
        @Nullable OwnTotal own = file == null ? null : file.contents().ownTotal();
        Optional<WrittenNumber> total = PrintedTotal.read(stated);
        return new @Nullable Object[] {
            delivery.id(),
            declaration.packageName(),
            declaration.resourceName(),
            delivery.path(),
            declaration.kind().text(),
            reading.format().text(),
            terms.publisher(),
            terms.origin(),
            terms.dated(),
            terms.datedBasis(),
            terms.region(),
            terms.year(),
            terms.grant(),
            terms.stage(),
            terms.recipient(),
            terms.instalment(),
            terms.unit(),
            terms.roundedToSek(),
            stated == null ? null : stated.text(),
            total.map(WrittenNumber::value).orElse(null),
            total.map(WrittenNumber::decimals).orElse(null),
            total.map(WrittenNumber::unit).orElse(null),
            terms.absentMeans(),
            terms.version(),
            terms.mode(),
            terms.series(),
            terms.status(),
            terms.sign(),
            covers == null ? null : covers.from(),
            covers == null ? null : covers.to(),
            terms.granularity(),
            terms.publishText(),
            of(file, each -> each.contents().amountHeader()),
            of(file, each -> each.contents().pickedColumns()),
            of(file, LakeFile::sha256),
            file == null ? null : files.stream().map(LakeFile::name).collect(Collectors.joining(", ")),
            of(file, DeliveryRow::contentSha256),
            file == null ? null : records,
            own == null ? null : own.number(),
            own == null ? null : own.money(),
            fault(landed),
            landed instanceof Landed.Extracted extracted ? extracted.staleReason() : null
        };
    }

    private static @Nullable Object of(@Nullable LakeFile file, Function<LakeFile, @Nullable Object> part) {
        return file == null ? null : part.apply(file);
    }

    private static String contentSha256(LakeFile file) {
        return Objects.requireNonNullElse(file.contents().unpackedSha256(), file.sha256());
    }

    private static @Nullable String fault(Landed landed) {
        return landed instanceof Landed.Fault fault ? fault.fault() : null;
    }
}
