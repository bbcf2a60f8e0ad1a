package se.bidrag.trial.proposal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Kind;

/** What a proposed resource says of its figures: what was given, what the file shows, and what a person must fill in. */
final class ProposedTerms {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-4][0-9](?![0-9])");
    private static final Pattern DATE = Pattern.compile("(?<![0-9])20[0-4][0-9]-[01][0-9]-[0-3][0-9](?![0-9])");
    private static final Pattern QUOTED =
            Pattern.compile("[a-z0-9][a-z0-9._-]*[a-z][a-z0-9._-]*|[0-9]+|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Path file;
    private final KnownNames names;
    private final Map<String, String> said;
    private final LocalDate today;
    private final List<Term> terms = new ArrayList<>();
    private String organisation = "";

    /**
     * @param said values that a person gave, by key
     * @param today stands in for a date that cannot be told
     */
    ProposedTerms(Path file, KnownNames names, Map<String, String> said, LocalDate today) {
        this.file = file;
        this.names = names;
        this.said = said;
        this.today = today;
    }

    /** These terms, of books that name their owner by this organisation number. */
    ProposedTerms ofOrganisation(String number) {
        organisation = number;
        return this;
    }

    /**
     * The terms of one resource.
     *
     * @param columns none for a document that is searched for its tables
     * @param titles text above the header
     * @param amountHeader empty when there is none
     * @param isOnly whether the file is one table only, so that its own name may name its grant
     */
    List<Term> of(
            Kind kind,
            List<SeenColumn> columns,
            List<String> titles,
            String amountHeader,
            boolean isOnly,
            StandIns standIns) {
        String titled = String.join(" ", titles);
        String grantNames = isOnly ? fileName() : "";
        terms.clear();
        add(Term.told("kind", kind.text()));
        add(Term.open("publisher", "inspect", "who published the document"));
        add(
                fileName().contains("syntet")
                        ? Term.seen("origin", "synthetic", "the file's name")
                        : Term.open("origin", "public", "public, or synthetic for figures made by hand"));
        add(first(DATE, fileName())
                .map(date -> Term.seen("dated", date, "the file's name"))
                .orElseGet(() -> Term.open(
                        "dated", today.toString(), "the day it was decided or exported, such as 2024-03-07")));
        switch (kind) {
            case ALLOCATION -> {
                grant(columns, grantNames, titled + " " + amountHeader, standIns);
                year(columns, titled + " " + amountHeader);
                add(Term.open("stage", "decided", "announced, ceiling, decided, requisitioned or paid"));
                if (!columns.isEmpty() && !SeenColumns.has(columns, ColumnType.REGION)) {
                    add(Term.open(
                            "recipient", "national", "municipality, health_care_region, association or national"));
                }
                unit(columns, titled, amountHeader);
            }
            case BUDGET -> {
                region(columns, standIns);
                grant(columns, grantNames, titled + " " + amountHeader, standIns);
                year(columns, titled + " " + amountHeader);
                unit(columns, titled, amountHeader);
            }
            case LEDGER -> region(columns, standIns);
            case CONTROL -> {
                region(columns, standIns);
                year(columns, titled);
                unit(columns, titled, amountHeader);
            }
        }
        said.forEach((key, value) -> {
            if (terms.stream().noneMatch(term -> term.key().equals(key))) {
                terms.add(Term.told(key, quoted(value)));
            }
        });
        return List.copyOf(terms);
    }

    private void add(Term term) {
        String value = said.get(term.key());
        terms.add(value == null ? term : Term.told(term.key(), quoted(value)));
    }

    private void grant(List<SeenColumn> columns, String name, String text, StandIns standIns) {
        if (!SeenColumns.has(columns, ColumnType.GRANT)) {
            add(names.grantIn(name)
                    .map(code -> Term.seen("grant", code, "the file's name"))
                    .or(() -> names.grantIn(text).map(code -> Term.seen("grant", code, "its headings")))
                    .orElseGet(() -> Term.open(
                            "grant",
                            said.containsKey("grant") ? null : standIns.grant(),
                            "a grant's code from reference/grants.csv")));
        }
    }

    private void year(List<SeenColumn> columns, String text) {
        if (!SeenColumns.has(columns, ColumnType.YEAR)) {
            add(first(YEAR, fileName())
                    .map(year -> Term.seen("year", year, "the file's name"))
                    .or(() -> first(YEAR, text).map(year -> Term.seen("year", year, "its headings")))
                    .orElseGet(
                            () -> Term.open("year", Integer.toString(today.getYear()), "the year the money is for")));
        }
    }

    private void unit(List<SeenColumn> columns, String titled, String amountHeader) {
        if (SeenColumns.has(columns, ColumnType.UNIT)) {
            return;
        }
        add(names.unitIn(amountHeader)
                .map(unit -> Term.told("unit", unit))
                .or(() -> names.unitIn(titled).map(unit -> Term.seen("unit", unit, "the title above the header")))
                .orElseGet(() -> Term.open("unit", "kr", "kr, tkr, mkr or mdkr")));
    }

    private void region(List<SeenColumn> columns, StandIns standIns) {
        if (SeenColumns.has(columns, ColumnType.REGION)) {
            return;
        }
        Optional<String> owner = names.regionOf(organisation);
        if (owner.isPresent()) {
            add(Term.seen("region", '"' + owner.get() + '"', "its organisation number"));
            return;
        }
        Path folder = file.getParent();
        Optional<String> named = names.regionIn(fileName());
        for (int up = 0; named.isEmpty() && folder != null && folder.getFileName() != null && up < 3; up++) {
            named = names.regionIn(folder.getFileName().toString());
            folder = folder.getParent();
        }
        add(named.map(code -> Term.seen("region", '"' + code + '"', "the file's and its folders' names"))
                .orElseGet(() -> Term.open(
                        "region",
                        said.containsKey("region") ? null : standIns.region(),
                        "the region's code, such as \"19\"")));
    }

    /** The only different text of this form; empty when there are several, or none. */
    private static Optional<String> first(Pattern form, String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher match = form.matcher(text);
        while (match.find()) {
            found.add(match.group());
        }
        return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
    }

    private String fileName() {
        return String.valueOf(file.getFileName());
    }

    private static String quoted(String value) {
        return QUOTED.matcher(value).matches() && !value.matches("0[0-9]+") ? value : YamlText.quoted(value);
    }
}
