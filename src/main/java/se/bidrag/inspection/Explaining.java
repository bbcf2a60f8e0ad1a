package se.bidrag.inspection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bidrag.inspection.Explained.Figure;
import se.bidrag.inspection.Explained.Row;
import se.bidrag.inspection.Explained.SentRecord;
import se.bidrag.inspection.Explained.Source;

/** Walks figures down: published table, reconciliation, facts, delivered records. */
final class Explaining {

    private final OpenPublication publication;
    private final FigureQueries queries;
    private final FigureModels models;
    private final SentRecords sent;
    private final Question question;
    private final Region region;
    private final @Nullable String grant;

    Explaining(OpenPublication publication, FigureModels models, SentRecords sent, Question question) {
        this.publication = publication;
        this.models = models;
        this.sent = sent;
        this.question = question;
        this.region = Region.find(publication, question.region());
        this.grant = question.grant() == null ? null : GrantName.find(publication, question.grant());
        this.queries = new FigureQueries(publication.sql(), region.code(), question.year(), grant);
    }

    Explained explained() {
        queries.requireFigures(region);
        List<FigureQueries.Part> parts = queries.parts();
        Map<FigureQueries.Place, List<FigureQueries.Counted>> records =
                queries.records().stream().collect(Collectors.groupingBy(FigureQueries.Counted::place));
        List<Figure> figures = new ArrayList<>();
        Set<String> passed = new LinkedHashSet<>();
        for (FigureName figure : question.figures()) {
            String table = grant == null ? "fct_region_year" : "fct_reconciliation";
            List<String> between = models.between(table, figure);
            passed.addAll(between);
            figures.add(
                    new Figure(figure, table, queries.figure(table, figure), between, rows(figure, parts, records)));
        }
        return new Explained(
                publication.name(),
                publication.asOf(),
                region,
                question.year(),
                grant,
                figures,
                question.figure() == null
                        ? new Differences(publication.sql()).of(region.code(), question.year(), grant)
                        : List.of(),
                models.changed(passed));
    }

    private List<Row> rows(
            FigureName figure,
            List<FigureQueries.Part> parts,
            Map<FigureQueries.Place, List<FigureQueries.Counted>> records) {
        Map<String, List<FigureQueries.Part>> byGrant = parts.stream()
                .filter(part -> part.figure().equals(figure.text()))
                .collect(Collectors.groupingBy(
                        part -> Objects.requireNonNullElse(part.grantCode(), ""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byGrant.values().stream()
                .map(ofGrant -> new Row(
                        ofGrant.get(0).grantCode(),
                        ofGrant.get(0).grantName(),
                        ofGrant.get(0).figureSek(),
                        ofGrant.stream()
                                .map(part -> source(part, records.getOrDefault(part.place(), List.of())))
                                .toList()))
                .toList();
    }

    private Source source(FigureQueries.Part part, List<FigureQueries.Counted> records) {
        TreeSet<Long> numbers = records.stream()
                .map(FigureQueries.Counted::recordNumber)
                .collect(Collectors.toCollection(TreeSet::new));
        SentRecords.Found found = sent.find(part.deliveryId(), part.sha256(), part.lakeFile(), numbers);
        return new Source(
                part.deliveryId(),
                part.path(),
                part.isSynthetic(),
                part.recordCount(),
                part.amountSek(),
                records.stream().map(record -> record(record, found)).toList());
    }

    private static SentRecord record(FigureQueries.Counted record, SentRecords.Found found) {
        long number = record.recordNumber();
        BigDecimal amountSek = record.amountSek();
        return new SentRecord(number, record.grantCode(), amountSek, found.text(number), found.by(number));
    }
}
