package se.bidrag.publish.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that the report is made of, as they are packaged with the program. */
final class ReportFiles {

    /** Apache ECharts as its jar has it: bars, lines and what they need. */
    private static final String CHARTS = "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.common.min.js";

    private ReportFiles() {}

    /** A file beside this class. */
    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** Copies the chart library, which the page reads beside itself. */
    static void copyCharts(Path file) throws IOException {
        Files.copy(new ByteArrayInputStream(bytes(CHARTS)), file);
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = ReportFiles.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks %s; build it again".formatted(resource));
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
