package se.bidrag.landing.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Field;
import se.bidrag.landing.document.text.Figures;
import se.bidrag.landing.document.text.UnreadableDocumentException;

/**
 * How a document's column writes its figures: as declared, else as its cells show.
 *
 * @param hasNumbers whether the document itself keeps its figures as numbers, so that commas are decimal marks
 */
record WrittenStyle(boolean hasNumbers) {

    /**
     * The column as a field.
     *
     * @param declared what the descriptor says of it; null for nothing
     */
    Field field(String name, ColumnType type, @Nullable Field declared, List<String> cells) {
        boolean isDeclared = declared != null && (declared.decimalChar() != '.' || declared.groupChar() != null);
        if (declared != null && isDeclared) {
            return new Field(name, type, declared.decimalChar(), declared.groupChar());
        }
        if (type == ColumnType.AMOUNT) {
            requireClear(name, cells);
        }
        if (cells.stream().anyMatch(Figures::hasCommaGroups)) {
            return new Field(name, type, '.', ',');
        }
        if (Figures.hasPointDecimals(cells)) {
            return new Field(name, type, '.', ' ');
        }
        return new Field(name, type, ',', cells.stream().anyMatch(Figures::hasPointGroups) ? '.' : ' ');
    }

    private void requireClear(String name, List<String> cells) {
        Figures.unclearPoint(cells)
                .or(() -> hasNumbers ? Optional.empty() : Figures.unclearComma(cells))
                .ifPresent(figure -> {
                    throw new UnreadableDocumentException(
                            "column '%s' has '%s', and nothing tells whether its mark groups digits or begins decimals; declare the column with decimalChar and groupChar"
                                    .formatted(name, figure));
                });
    }
}
