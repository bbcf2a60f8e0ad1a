package se.bidrag.inspection;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are to be explained.
 *
 * @param region a code or any known name
 * @param grant a code or name; null for the whole region and year
 * @param figure null for all of them
 */
public record Question(
        String region,
        int year,
        @Nullable String grant,
        @Nullable FigureName figure) {

    List<FigureName> figures() {
        return figure == null
                ? Arrays.stream(FigureName.values())
                        .filter(each -> grant == null || each != FigureName.UNMATCHED)
                        .toList()
                : List.of(figure);
    }
}
