package se.bidrag.landing;

import java.util.List;
import java.util.Optional;
import se.bidrag.delivery.Declaration;
import se.bidrag.landing.document.ProseAmount;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.warehouse.Warehouse;

/** Fills {@code raw.document} and {@code raw.prose_amount}: what documents say beside their tables. */
final class RawSurroundings {

    private static final NumberGrammar SPACED =
            new NumberGrammar(NumberGrammar.COMMA, Character.valueOf(' '), NumberLimits.DOCUMENT);
    private static final NumberGrammar POINTED =
            new NumberGrammar(NumberGrammar.COMMA, Character.valueOf('.'), NumberLimits.DOCUMENT);

    private final Warehouse build;

    RawSurroundings(Warehouse build) {
        this.build = build;
    }

    void lay(List<Landed> landings) {
        try (RowAppender documents = build.append("raw", "document");
                RowAppender amounts = build.append("raw", "prose_amount")) {
            for (Landed landed : landings) {
                for (LakeFile file : landed.files()) {
                    String id = landed.delivery().id();
                    Surroundings around = file.contents().around();
                    if (isDocument(landed)) {
                        documents.row(id, around.unitAbove());
                    }
                    lay(id, around.amounts(), amounts);
                }
            }
        }
    }

    private static boolean isDocument(Landed landed) {
        Declaration declaration = landed.delivery().declaration();
        return declaration != null && declaration.reading().format().isDocument();
    }

    private static void lay(String delivery, List<ProseAmount> found, RowAppender rows) {
        long number = 0;
        for (ProseAmount amount : found) {
            number++;
            Optional<WrittenNumber> figure = SPACED.read(amount.figure()).or(() -> POINTED.read(amount.figure()));
            rows.row(
                    delivery,
                    number,
                    (long) amount.sentence(),
                    amount.text(),
                    amount.figure(),
                    figure.map(WrittenNumber::value).orElse(null),
                    figure.map(WrittenNumber::decimals).orElse(null),
                    amount.unit());
        }
    }
}
