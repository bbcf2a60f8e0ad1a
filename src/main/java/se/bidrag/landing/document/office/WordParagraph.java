package se.bidrag.landing.document.office;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import se.bidrag.landing.document.office.WordStyles.Look;
import se.bidrag.landing.document.text.Letters;
import se.bidrag.landing.document.text.Limits;

/** A paragraph of a Word document while it is read. */
final class WordParagraph {

    /** Digits in white beside others may be there or not, so that none are a figure. */
    private static final String UNCLEAR = "\ufffd";

    private final WordStyles styles;
    private final StringBuilder text = new StringBuilder();
    private final Set<Look> usual = EnumSet.noneOf(Look.class);
    private final Set<Look> looks = EnumSet.noneOf(Look.class);
    private boolean isHeading;
    private boolean isInRun;
    private boolean isText;
    private boolean isWhite;
    private boolean hasWhite;
    private boolean hasOthers;

    WordParagraph(WordStyles styles) {
        this.styles = styles;
    }

    void start(XmlPart xml) {
        switch (xml.local()) {
            case "pStyle" -> {
                isHeading = xml.attribute("val").toLowerCase(Locale.ROOT).matches("(?:heading|rubrik|title).*");
                usual.addAll(styles.of(xml.attribute("val")));
            }
            case "r" -> {
                isInRun = true;
                isWhite = false;
                looks.clear();
                looks.addAll(usual);
            }
            case "t" -> isText = true;
            default -> {
                if (isInRun) {
                    inRun(xml);
                }
            }
        }
    }

    private void inRun(XmlPart xml) {
        switch (xml.local()) {
            case "rStyle" -> looks.addAll(styles.of(xml.attribute("val")));
            case "color" -> isWhite = xml.attribute("val").equalsIgnoreCase("ffffff");
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('\u2011');
            case "sym" -> text.append('\ufffd');
            default -> WordStyles.look(xml).ifPresent(look -> look(look, WordStyles.isOn(xml)));
        }
    }

    private void look(Look look, boolean isOn) {
        if (isOn) {
            looks.add(look);
        } else {
            looks.remove(look);
        }
    }

    void end(String local) {
        isInRun &= !local.equals("r");
        isText &= !local.equals("t");
    }

    void text(String written, Limits.Text kept) {
        if (isText && !looks.contains(Look.HIDDEN)) {
            boolean hasDigits = written.chars().anyMatch(Character::isDigit);
            hasWhite |= hasDigits && isWhite;
            hasOthers |= hasDigits && !isWhite;
            String marked = looks.contains(Look.RAISED) ? Letters.raised(kept.kept(written)) : kept.kept(written);
            text.append(looks.contains(Look.STRUCK) ? Letters.STRUCK + marked + Letters.STRUCK : marked);
        }
    }

    String text() {
        return (hasWhite && hasOthers ? UNCLEAR : "") + text;
    }

    boolean isHeading() {
        return isHeading;
    }
}
