package se.bidrag.landing.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Field;

/** How a document's column writes its figures: as declared, else as its cells show. */
final class WrittenStyle {

    private WrittenStyle() {}

    /**
     * The column as a field.
     *
     * @param declared what the descriptor says of it; null for nothing
     */
    static Field field(String name, ColumnType type, @Nullable Field declared, List<String> cells) {
        boolean isDeclared = declared != null && (declared.decimalChar() != '.' || declared.groupChar() != null);
        if (declared != null && isDeclared) {
            return new Field(name, type, declared.decimalChar(), declared.groupChar());
        }
        if (cells.stream().anyMatch(Figures::hasCommaGroups)) {
            return new Field(name, type, '.', ',');
        }
        if (Figures.hasPointDecimals(cells)) {
            return new Field(name, type, '.', ' ');
        }
        return new Field(name, type, ',', cells.stream().anyMatch(Figures::hasPointGroups) ? '.' : ' ');
    }
}
