package se.bidrag.trial.proposal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Kind;

/**
 * What a file without a descriptor seems to be.
 *
 * @param remarks what cannot be told of how it is written
 */
public record Proposal(SeenFile seen, List<ProposedResource> resources, StandIns standIns, List<String> remarks) {

    public Proposal {
        resources = List.copyOf(resources);
        remarks = List.copyOf(remarks);
    }

    /** What it seems to be; what a person said of it wins over what it shows. */
    public static Proposal of(
            LookedAt looked, LookedThrough document, KnownNames names, Map<String, String> said, LocalDate today)
            throws IOException {
        if (looked.isPacked()) {
            return none(looked, "it is packed; unpack it, or write a descriptor");
        }
        HeaderWords words = HeaderWords.shipped();
        Optional<SampleRows> sample = looked.isDelimited()
                        && document.candidates().isEmpty()
                ? SampleRows.of(looked.file(), looked.encoding().encoding().charset(), words)
                : Optional.empty();
        ProposedTerms terms = new ProposedTerms(looked.file(), names, said, today);
        if (sample.isPresent()) {
            List<SeenColumn> columns = new SeenColumns(sample.get(), words, names).columns();
            if (looked.isCsv() || SeenColumns.kind(columns).isPresent()) {
                return new DelimitedProposal(looked.file(), looked.encoding(), sample.get(), columns, terms, said)
                        .proposal();
            }
        }
        return switch (looked.formatOrText()) {
            case CSV -> none(looked, "no delimiter parts it into rows of two cells or more");
            case PARQUET, JDBC -> none(looked, "what its columns are is not looked for; write a descriptor");
            case SIE ->
                new DocumentProposal(
                                looked, document, terms.ofOrganisation(SeenFormat.organisation(looked.file())), said)
                        .proposal();
            case XLSX, MD, TXT, HTML, DOCX, PDF -> new DocumentProposal(looked, document, terms, said).proposal();
        };
    }

    private static Proposal none(LookedAt looked, String remark) {
        return new Proposal(SeenFile.of(looked), List.of(), new StandIns(), List.of(remark));
    }

    static Optional<Kind> kind(Map<String, String> said) {
        return Optional.ofNullable(said.get("kind")).flatMap(word -> Stream.of(Kind.values())
                .filter(kind -> kind.text().equals(word))
                .findFirst());
    }

    /** Whether it could be told what the file is, so that it can be tried. */
    public boolean isWhole() {
        return !resources.isEmpty();
    }

    /** Whether its cells are parted by a delimiter and its columns tell what it is. */
    public boolean isDelimited() {
        return isWhole() && seen.delimiter() != null;
    }

    /** With what may be the answers to what is left open, by resource and key. */
    public Proposal hinted(Map<String, Map<String, String>> hints) {
        return new Proposal(
                seen,
                resources.stream()
                        .map(resource -> resource.hinted(hints.getOrDefault(resource.name(), Map.of())))
                        .toList(),
                standIns,
                remarks);
    }

    /** The descriptor to try the file by: what is left open is stood in for. */
    public String forTrial() {
        return text("forslag", resources.stream().flatMap(resource -> resource.trialLines().stream()));
    }

    /** A descriptor of these files, which lie in one folder, for a person to check. */
    public static String forPeople(String packageName, Collection<Proposal> proposals) {
        return "# Proposed from the files alone. Check every line, and fill in what is marked so: until then it is not valid.\n"
                + text(
                        packageName,
                        proposals.stream()
                                .flatMap(proposal -> proposal.resources().stream())
                                .flatMap(resource -> resource.lines().stream()));
    }

    private static String text(String packageName, Stream<String> lines) {
        return "name: %s\nresources:\n%s\n".formatted(packageName, String.join("\n", lines.toList()));
    }

    /** What a person must fill in. */
    public List<String> open() {
        return resources.stream()
                .flatMap(resource -> resource.open().stream())
                .distinct()
                .toList();
    }

    /** A name such as descriptors have, from a file's or folder's. */
    public static String slug(Path path) {
        String name = fileName(path).toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z0-9]{1,5}$", "");
        String plain = name.replaceAll("[åä]", "a").replace('ö', 'o').replaceAll("[^a-z0-9._-]+", "-");
        String trimmed = plain.replaceAll("^[^a-z0-9]+|[^a-z0-9]+$", "");
        return trimmed.isEmpty() ? "namnlos" : trimmed;
    }

    static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    /**
     * How the file is written.
     *
     * @param encoding null where the format says it itself
     * @param encodingBasis what told the encoding
     * @param delimiter null where the file is not delimited
     * @param headerRow from 1
     */
    public record SeenFile(
            String format,
            @Nullable String encoding,
            @Nullable String encodingBasis,
            @Nullable String delimiter,
            @Nullable Integer headerRow,
            List<Column> columns) {

        public SeenFile {
            columns = List.copyOf(columns);
        }

        /** A column's header and what it seems to be; null when that cannot be told. */
        public record Column(String header, @Nullable String columnType) {}

        static SeenFile of(LookedAt looked) {
            boolean isEncoded = looked.isEncoded() && !looked.isPacked();
            return new SeenFile(
                    looked.isPacked() ? "packed" : looked.formatOrText().text(),
                    isEncoded ? looked.encoding().encoding().text() : null,
                    isEncoded ? looked.encoding().basis() : null,
                    null,
                    null,
                    List.of());
        }

        static List<Column> columns(List<SeenColumn> columns) {
            return columns.stream()
                    .map(column -> {
                        ColumnType type = column.type();
                        return new Column(column.header(), type == null ? null : type.text());
                    })
                    .toList();
        }
    }
}
