package se.bidrag.delivery;

import java.util.Locale;
import java.util.Optional;

/** How a delivered file is written. */
public enum Format {
    CSV,
    SIE,
    XLSX,
    MD,
    TXT,
    HTML,
    DOCX,
    PDF,
    PARQUET,
    JDBC;

    /** The word in descriptors and tables. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the file is a document for people, in which a table has to be found. */
    public boolean isDocument() {
        return this == XLSX || this == MD || this == TXT || this == HTML || this == DOCX || this == PDF;
    }

    /** Whether a schema must say which columns hold what; the other formats say it themselves or are searched. */
    boolean isTable() {
        return this == CSV || this == XLSX || this == PARQUET || this == JDBC;
    }

    /** By a file name's ending. */
    public static Optional<Format> ofEnding(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "csv" -> Optional.of(CSV);
            case "sie", "se", "si" -> Optional.of(SIE);
            case "xlsx" -> Optional.of(XLSX);
            case "md" -> Optional.of(MD);
            case "txt" -> Optional.of(TXT);
            case "html", "htm" -> Optional.of(HTML);
            case "docx" -> Optional.of(DOCX);
            case "pdf" -> Optional.of(PDF);
            case "parquet" -> Optional.of(PARQUET);
            default -> Optional.empty();
        };
    }
}
