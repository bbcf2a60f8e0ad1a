package se.bidrag.inspection;

import java.util.Collection;
import java.util.List;
import se.bidrag.model.ColumnLineage;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;

/** The SQL models that a figure's value passes between the published table and the delivered records. */
final class FigureModels {

    private final SqlLibrary library;
    private final OpenPublication publication;
    private final ColumnLineage lineage;

    FigureModels(SqlLibrary library, OpenPublication publication) {
        this.library = library;
        this.publication = publication;
        this.lineage = new ColumnLineage(library, publication.warehouse());
    }

    /** From the published table down to the raw records, both among them. */
    List<String> between(String table, FigureName figure) {
        return lineage.tablesBetween(new ColumnLineage.Column("mart." + table, figure.column()), figure.rawTable());
    }

    /** The files of these tables that are other than when the publication was made. */
    List<String> changed(Collection<String> tables) {
        return tables.stream()
                .map(library::table)
                .filter(file -> !isAsPublished(file))
                .map(SqlFile::path)
                .toList();
    }

    private boolean isAsPublished(SqlFile file) {
        return publication
                        .sql()
                        .sql("select count(*) from input where kind = 'model' and name = ? and sha256 = sha256(?)")
                        .param(file.path())
                        .param(file.text())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
