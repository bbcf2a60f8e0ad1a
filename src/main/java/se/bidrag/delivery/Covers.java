package se.bidrag.delivery;

import java.time.LocalDate;

/** The period that a ledger export covers, from its first day to its last. */
public record Covers(LocalDate from, LocalDate to) {

    public Covers {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("covers ends %s, before it begins %s".formatted(to, from));
        }
    }
}
