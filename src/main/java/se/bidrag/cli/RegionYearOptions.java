package se.bidrag.cli;

import picocli.CommandLine.Option;

/** Which region and year a command is asked about. */
final class RegionYearOptions {

    @Option(
            names = "--region",
            required = true,
            paramLabel = "REGION",
            description = "A code or any known name, such as 24 or Västerbotten.")
    private String region = "";

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "Such as 2024.")
    private int year;

    String region() {
        return region;
    }

    int year() {
        return year;
    }
}
