package se.bidrag.world;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row of {@code fct_reconciliation}; {@code deliveryOutcome} is absent when both a budget and a ledger came. */
record Reconciled(Place place, Figures figures, @Nullable String deliveryOutcome) {

    String outcome() {
        if (deliveryOutcome != null) {
            return deliveryOutcome;
        }
        Sum budgeted = figures.budgeted;
        Sum received = figures.received;
        if (budgeted.isNone()) {
            return received.isNone() ? "not_budgeted_not_received" : "received_without_budget";
        }
        return received.isNone() ? "budgeted_not_received" : compared(received, budgeted);
    }

    @Nullable
    BigDecimal differenceSek() {
        return deliveryOutcome != null ? null : figures.received.orZero().subtract(figures.budgeted.orZero());
    }

    String paymentOutcome() {
        Sum decided = figures.decided;
        Sum received = figures.received;
        if (decided.isNone()) {
            return "nothing_decided";
        }
        if (!isLedgerDelivered()) {
            return "ledger_not_delivered";
        }
        if (received.isNone()) {
            return decided.orZero().signum() == 0 ? "matched" : "not_received";
        }
        return compared(received, decided);
    }

    @Nullable
    BigDecimal paymentDifferenceSek() {
        return figures.decided.isNone() || !isLedgerDelivered()
                ? null
                : figures.received.orZero().subtract(figures.decided.orZero());
    }

    boolean isMatched() {
        return outcome().equals("matched") || outcome().equals("matched_within_rounding");
    }

    String key() {
        return "reconciliation %s %s %d".formatted(place.region(), place.grant(), place.year());
    }

    String text() {
        BigDecimal recognisedDifference =
                figures.received.isNone() ? null : figures.recognised.orZero().subtract(figures.received.orZero());
        return new Row()
                .money("decided_sek", figures.decided.sek())
                .money("expected_sek", figures.expected().sek())
                .text("expected_stage", figures.expectedStage())
                .money("budgeted_sek", figures.budgeted.sek())
                .money("received_sek", figures.received.sek())
                .money("recognised_sek", figures.recognised.sek())
                .money("difference_sek", differenceSek())
                .money("tolerance_sek", figures.budgeted.precision())
                .text("outcome", outcome())
                .money("payment_difference_sek", paymentDifferenceSek())
                .money("payment_tolerance_sek", figures.decided.precision())
                .text("payment_outcome", paymentOutcome())
                .money("recognised_difference_sek", recognisedDifference)
                .text("is_synthetic", figures.isSynthetic())
                .toString();
    }

    private boolean isLedgerDelivered() {
        return deliveryOutcome == null || deliveryOutcome.equals("budget_not_delivered");
    }

    private static String compared(Sum received, Sum wanted) {
        BigDecimal difference = received.orZero().subtract(wanted.orZero());
        if (difference.signum() == 0) {
            return "matched";
        }
        if (difference.abs().compareTo(wanted.precision()) <= 0) {
            return "matched_within_rounding";
        }
        return difference.signum() < 0 ? "received_less" : "received_more";
    }
}
