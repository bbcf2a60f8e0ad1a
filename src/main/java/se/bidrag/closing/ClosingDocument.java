package se.bidrag.closing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import se.bidrag.warehouse.Warehouse;

/** The one document that a person files: statements, open deviations, specifications of balances and notes, as PDF/A-2u. */
final class ClosingDocument {

    /** Its name in a proposal. */
    static final String NAME = "bokslut.pdf";

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    /** What a statement's bridges are called, in the order that they are read. */
    private static final Map<String, String> BRIDGES = bridges();

    private final ShownRows rows;
    private final Proposing.Order order;
    private final LocalDate retainUntil;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    ClosingDocument(Warehouse build, Proposing.Order order, LocalDate retainUntil) {
        this.rows = new ShownRows(build);
        this.order = order;
        this.retainUntil = retainUntil;
    }

    /** Writes it into a folder. */
    void write(Path folder) throws IOException {
        try (OutputStream pdf = Files.newOutputStream(folder.resolve(NAME))) {
            PdfRendererBuilder renderer = new PdfRendererBuilder();
            renderer.usePdfAConformance(PdfAConformance.PDFA_2_U);
            renderer.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            renderer.useFont(() -> resource(FONT), "Liberation Sans", 400, FontStyle.NORMAL, true);
            renderer.useUriResolver((base, uri) -> null); // nothing outside is asked for
            renderer.withHtmlContent(html(), null);
            renderer.withProducer("Bidrag " + order.codeVersion());
            renderer.toStream(pdf);
            renderer.run();
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(name), name);
    }

    private String html() throws IOException {
        try (Reader template = new InputStreamReader(
                Objects.requireNonNull(ClosingDocument.class.getResourceAsStream("document.html")),
                StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(true).compile(template).execute(told());
        }
    }

    private Map<String, Object> told() {
        Closing closing = order.closing();
        List<Map<String, Object>> regions = rows.of("""
                        select closed.region_code, region.legal_name as name
                        from core.closed_region as closed
                        inner join core.region as region on closed.region_code = region.region_code
                        order by closed.region_code""");
        String whose = closing.region() == null
                ? "alla regioner"
                : String.valueOf(regions.get(0).get("name"));
        return Map.ofEntries(
                Map.entry("title", "Bokslut för statsbidrag %s, %s".formatted(closing.period(), whose)),
                Map.entry(
                        "period",
                        "%s–%s"
                                .formatted(
                                        closing.period().first(),
                                        closing.period().last())),
                Map.entry("asOf", order.asOf()),
                Map.entry("publication", order.publication().id()),
                Map.entry("preparedBy", order.preparedBy()),
                Map.entry("preparedOn", LocalDate.ofInstant(order.now(), ZoneOffset.UTC)),
                Map.entry("retainUntil", retainUntil),
                Map.entry(
                        "deliveries",
                        rows.of("select count(*) as deliveries from closing.closed_delivery")
                                .get(0)
                                .get("deliveries")),
                Map.entry(
                        "synthetic", rows.of("select 1 as one from closing.closed_figure where is_synthetic limit 1")),
                Map.entry("regions", regions.stream().map(this::region).toList()));
    }

    private Map<String, Object> region(Map<String, Object> region) {
        Object code = Objects.requireNonNull(region.get("region_code"));
        List<Map<String, Object>> deviations = rows.of(
                "select * from closing.deviation where region_code = ? order by is_material desc, abs(difference_sek) desc, grant_code, measure",
                code);
        List<Map<String, Object>> balances = rows.of("""
                select *, case when is_older then 'minst ' else '' end || age_days as age
                from closing.closed_balance where region_code = ? order by account, grant_code nulls last""", code);
        Map<String, Object> told = new HashMap<>(region);
        told.put("year", order.closing().period().year());
        told.put("yearBefore", order.closing().period().year() - 1);
        told.put("deviations", deviations);
        told.put("hasDeviations", !deviations.isEmpty());
        told.put("balances", balances);
        told.put("hasBalances", !balances.isEmpty());
        told.put("notes", rows.of("select * from closing.note_line where region_code = ? order by line_order", code));
        told.put("bridges", bridges(code));
        return told;
    }

    private static Map<String, String> bridges() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("payment", "Från beslutat till mottaget");
        titles.put("budget", "Från budgeterat till mottaget");
        titles.put("recognition", "Från mottaget till intäktsfört");
        titles.put("booked", "Bokfört i allt");
        titles.put("decided_not_counted", "Levererat av staten, inte räknat som beslutat");
        titles.put("budgeted_not_counted", "Levererat i budget, inte räknat som budgeterat");
        titles.put("received_not_counted", "Levererat i huvudbok, inte räknat som mottaget");
        return titles;
    }

    private List<Map<String, Object>> bridges(Object region) {
        List<Map<String, Object>> told = new ArrayList<>();
        BRIDGES.forEach((bridge, title) -> {
            List<Map<String, Object>> steps =
                    rows.of("""
                    select label_sv as label, amount_sek as amount, running_sek as running,
                        case when is_figure then 'figure' else '' end as style
                    from mart.fct_statement_step
                    where region_code = ? and year = ? and bridge = ? order by step_order""", region, order.closing().period().year(), bridge);
            if (!steps.isEmpty()) {
                told.add(Map.of("title", title, "steps", steps));
            }
        });
        return told;
    }
}
