package se.bidrag.closing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import se.bidrag.SmallHome;
import se.bidrag.home.Home;
import se.bidrag.nightly.ClosingNight;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Progress;
import se.bidrag.warehouse.WarehouseSettings;

/** How tests close periods, with an invented preparer. */
public final class ClosedSample {

    static final String PREPARER = "Påhittad Upprättare";

    private ClosedSample() {}

    static Proposal close(Home home, Closing closing, String asOf) {
        return closeAt(home, closing, asOf + "T09:00:00Z");
    }

    /** As of the day of this moment. */
    public static Proposal closeAt(Home home, Closing closing, String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        String asOf = LocalDate.now(clock).toString();
        return new ClosingNight(request(home, asOf), settings(home), closing, PREPARER).run(clock, Progress.SILENT);
    }

    static NightRequest request(Home home, String asOf) {
        return new NightRequest(
                home,
                LocalDate.parse(asOf),
                null,
                Map.of("bidrag.threads", 1, "bidrag.memory-limit", "256MB", "bidrag.grace", "0s"));
    }

    static WarehouseSettings settings(Home home) {
        return new WarehouseSettings("256MB", 1, home.build().resolve("temporary")).within(home.root());
    }

    /** Lets region 19 receive on an account of deferred revenue, recognise most of it and say why not all. */
    static void defer(SmallHome small) {
        small.write("reference/explanations.csv", """
                region_code,grant_code,year,owner,note,noted_on
                19,provbidrag-2024,2024,Ekonomiavdelningen,Påhittat: återstår att använda år 2025.,2025-01-20
                """);
        small.write("reference/account_classes.csv", """
                region_code,account_from,account_to,account_class
                *,1000,2969,other
                *,2970,2979,deferred_revenue
                *,2980,3499,other
                *,3500,3599,grant_revenue_targeted
                *,3600,9999,other
                """);
        small.write("incoming/huvudbok.csv", """
                datum,verifikation,konto,projekt,belopp
                2024-04-02,A1,2970,70010,-82572546.00
                2024-04-02,A1,1930,,82572546.00
                2024-12-31,A2,2970,70010,52572546.00
                2024-12-31,A2,3510,70010,-52572546.00
                """);
    }
}
