package se.bidrag.trial;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bidrag.trial.Trial.KnownFigure;
import se.bidrag.trial.Trial.KnownRecord;
import se.bidrag.trial.Trial.KnownTable;
import se.bidrag.trial.Trial.Refusal;
import se.bidrag.trial.Trial.Summary;

/** Asks the tables of a trial. */
final class TrialQuestions {

    /** An amount in kronor, and the likeliest known figure. */
    record Valued(
            int amountNumber,
            @Nullable BigDecimal amountSek,
            BigDecimal precisionSek,
            @Nullable String figure,
            @Nullable String grantCode,
            @Nullable String regionName,
            @Nullable Integer year,
            @Nullable BigDecimal knownSek,
            @Nullable String agreement,
            @Nullable Long agreeing) {

        @Nullable
        KnownFigure known() {
            return figure == null || grantCode == null || year == null || knownSek == null || agreement == null
                    ? null
                    : new KnownFigure(regionName, grantCode, year, figure, knownSek, agreement);
        }
    }

    private final JdbcClient sql;

    TrialQuestions(JdbcClient sql) {
        this.sql = sql;
    }

    Summary summary(String delivery) {
        return of("select * from trial.delivery where delivery_id = ?", delivery, Summary.class)
                .get(0);
    }

    /** What the file, or its reader, says beside its records. */
    List<String> told(String delivery) {
        return of("""
                select case when subject = 'note' then text else subject || ': ' || text end
                from staging.delivery_told where delivery_id = ? order by subject, text""", delivery, String.class);
    }

    List<String> absentRegions(String delivery) {
        return of(
                "select region_name from trial.absent_region where delivery_id = ? order by region_code",
                delivery,
                String.class);
    }

    List<Refusal> refusals(String delivery) {
        return of(
                "select * from core.refused_record where delivery_id = ? order by record_number nulls first, column_name",
                delivery,
                Refusal.class);
    }

    List<KnownTable> knownTables(String delivery) {
        return of("""
                select * from trial.known_table where delivery_id = ?
                order by is_national desc, agreeing desc, exact desc, year desc, grant_code, figure""", delivery, KnownTable.class);
    }

    List<KnownRecord> knownRecords(String delivery) {
        return of(
                "select * from trial.known_record where delivery_id = ? and place = 1 order by record_number",
                delivery,
                KnownRecord.class);
    }

    TriedLedger ledger(String delivery) {
        return new TriedLedger(
                of("""
                        select account_class, class_label as label, is_grant_revenue, count(distinct account) as accounts,
                            cast(sum(line_count) as bigint) as line_count, sum(booked_sek) as booked_sek,
                            sum(mapped_sek) as mapped_sek, cast(sum(mapped_lines) as bigint) as mapped_lines
                        from trial.account where delivery_id = ?
                        group by all order by is_grant_revenue desc, account_class nulls last""", delivery, TriedLedger.AccountClass.class),
                of("""
                        select * from trial.mapping_rule where delivery_id = ?
                        order by region_code, priority, grant_code nulls first""", delivery, TriedLedger.Rule.class),
                of("""
                        select * from trial.unmapped where delivery_id = ?
                        order by abs(booked_sek) desc, account, project, activity, counterparty, text""", delivery, TriedLedger.Unmapped.class),
                of("""
                        select * from trial.account where delivery_id = ? and account_class is null
                        order by abs(booked_sek) desc, account""", delivery, TriedLedger.Account.class));
    }

    /** What the amounts of running text are worth, by their number. */
    Map<Integer, Valued> valued() {
        Map<Integer, Valued> valued = new HashMap<>();
        sql.sql("""
                        select amount.amount_number, amount.amount_sek, amount.precision_sek,
                            known.figure, known.grant_code, known.region_name, known.year, known.amount_sek as known_sek,
                            known.agreement, known.agreeing
                        from trial.amount as amount
                        left join trial.agreement as known
                            on amount.amount_number = known.amount_number and known.place = 1""").query(Valued.class).list().forEach(each -> valued.put(each.amountNumber(), each));
        return valued;
    }

    private <T> List<T> of(String question, String delivery, Class<T> type) {
        return sql.sql(question).param(delivery).query(type).list();
    }
}
