package se.bidrag.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The two-sided statement of a region's year: what the state gave, what the region budgeted, booked and recognised, and the
 * steps between.
 *
 * @param bridges each from one figure to another, then what is delivered and in no figure
 */
public record Statement(String publication, LocalDate asOf, Region region, int year, List<Bridge> bridges) {

    public Statement {
        bridges = List.copyOf(bridges);
    }

    /** Steps that lead from a figure to another, or stand beside them. */
    public record Bridge(String bridge, List<Step> steps) {
        public Bridge {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A line of the statement.
     *
     * @param isFigure whether it is where a bridge starts or ends
     * @param runningSek the sum so far; null beside the bridges
     */
    public record Step(
            String bridge,
            String step,
            String labelSv,
            boolean isFigure,
            @Nullable BigDecimal amountSek,
            @Nullable BigDecimal runningSek) {}

    static Statement of(OpenPublication publication, String asked, int year) {
        Region region = Region.find(publication, asked);
        new FigureQueries(publication.sql(), region.code(), year, null).requireFigures(region);
        Map<String, List<Step>> bridges =
                publication.sql().sql("""
                        select bridge, step, label_sv, is_figure, amount_sek, running_sek
                        from fct_statement_step
                        where region_code = ? and year = ?
                        order by case bridge
                            when 'budgeting' then 1 when 'budget' then 2 when 'payment' then 3 when 'recognition' then 4
                            when 'booked' then 5 when 'decided_not_counted' then 6 when 'budgeted_not_counted' then 7
                            else 8 end, step_order
                        """).param(region.code()).param(year).query(Step.class).list().stream()
                        .collect(Collectors.groupingBy(Step::bridge, LinkedHashMap::new, Collectors.toList()));
        return new Statement(
                publication.name(),
                publication.asOf(),
                region,
                year,
                bridges.entrySet().stream()
                        .map(bridge -> new Bridge(bridge.getKey(), bridge.getValue()))
                        .toList());
    }
}
