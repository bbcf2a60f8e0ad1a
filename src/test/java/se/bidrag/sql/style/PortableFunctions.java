package se.bidrag.sql.style;

import java.util.Set;

/**
 * The functions and operators that DuckDB and Spark SQL 4 (ANSI) both know, with the same meaning. One that is not here may
 * be added after both manuals were read, or goes into the prelude.
 */
final class PortableFunctions {

    private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/", "||", "~~", "!~~");

    private static final Set<String> AGGREGATES = Set.of(
            "avg",
            "bool_and",
            "bool_or",
            "count",
            "count_star",
            "max",
            "min",
            "sum",
            // both skip a row whose second argument is null; the first must not be null (DuckDB skips it, Spark does
            // not)
            "max_by",
            "min_by",
            // DuckDB keeps nulls and Spark drops them, so it stands only inside listed(), which drops them
            "array_agg");

    private static final Set<String> WINDOWS =
            Set.of("dense_rank", "first_value", "lag", "last_value", "lead", "rank", "row_number");

    private static final Set<String> SCALARS = Set.of(
            "abs",
            "day",
            "last_day",
            "length",
            "lower",
            "md5",
            "month",
            "nullif",
            "position",
            "quarter",
            "replace",
            "translate",
            "round",
            "substr",
            "upper",
            "year",
            // only as trim(leading ... from ...), which DuckDB's parser calls by these names
            "ltrim",
            "rtrim",
            "trim",
            // a timestamp in Spark and a date in DuckDB: cast what it gives
            "date_trunc");

    private static final Set<String> PRELUDE =
            Set.of("days_between", "folded", "listed", "share_remainder", "whole_share");

    private PortableFunctions() {}

    static boolean isKnown(String function) {
        return OPERATORS.contains(function)
                || AGGREGATES.contains(function)
                || WINDOWS.contains(function)
                || SCALARS.contains(function)
                || PRELUDE.contains(function);
    }

    static Set<String> prelude() {
        return PRELUDE;
    }
}
