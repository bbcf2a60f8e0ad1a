package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bidrag.landing.document.text.Block;
import se.bidrag.landing.document.text.ExtractedDocument;
import se.bidrag.landing.document.text.Letters;
import se.bidrag.landing.document.text.TextLine;

/** Every amount of the running text: a figure with a unit after it. */
final class ProseAmounts {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[ \u00a0]+(?=\\p{Lu})");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?iu)(?<![0-9.,])([-\u2212]?[0-9]{1,3}(?:[ \u00a0\u202f.][0-9]{3})+(?:,[0-9]+)?"
                    + "|[-\u2212]?[0-9]+(?:,[0-9]+)?)[ \u00a0\u202f]+"
                    + "(miljarder kronor|miljard kronor|miljoner kronor|miljon kronor|tusen kronor|kronor|tkr|mkr|mnkr|mdkr|kr)(?!\\p{L})");
    private static final int MOST = 1_000;

    private ProseAmounts() {}

    static List<ProseAmount> in(ExtractedDocument document) {
        StringBuilder prose = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block instanceof TextLine line && !line.text().isEmpty()) {
                prose.append(line.text()).append(line.isHeading() ? ". " : " ");
            }
        }
        List<ProseAmount> amounts = new ArrayList<>();
        int number = 0;
        for (String sentence : SENTENCE_END.split(prose, -1)) {
            number++;
            Matcher amount = AMOUNT.matcher(sentence);
            while (amount.find() && amounts.size() < MOST) {
                amounts.add(new ProseAmount(amount.group(1), amount.group(2), number, shortened(sentence)));
            }
        }
        return amounts;
    }

    private static String shortened(String sentence) {
        String text = Letters.spaced(sentence);
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
