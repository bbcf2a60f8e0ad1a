package se.bidrag.landing.document;

import java.util.Locale;

/** A paragraph of a Word document while it is read. */
final class WordParagraph {

    private final StringBuilder text = new StringBuilder();
    private boolean isHeading;
    private boolean isInRun;
    private boolean isText;
    private boolean isRaised;
    private boolean isStruck;
    private boolean isHidden;

    void start(XmlPart xml) {
        switch (xml.local()) {
            case "pStyle" ->
                isHeading = xml.attribute("val").toLowerCase(Locale.ROOT).matches("(?:heading|rubrik|title).*");
            case "r" -> {
                isInRun = true;
                isRaised = false;
                isStruck = false;
                isHidden = false;
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
            case "vertAlign" -> isRaised = xml.attribute("val").equals("superscript");
            case "strike", "dstrike" -> isStruck |= xml.isOn("val");
            case "vanish", "webHidden" -> isHidden |= xml.isOn("val");
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('\u2011');
            case "sym" -> text.append('\ufffd');
            default -> {
                // other properties say how the text looks, not what it is
            }
        }
    }

    void end(String local) {
        isInRun &= !local.equals("r");
        isText &= !local.equals("t");
    }

    void text(String written, Limits.Text kept) {
        if (isText && !isHidden) {
            String marked = isRaised ? Letters.raised(kept.kept(written)) : kept.kept(written);
            text.append(isStruck ? Letters.STRUCK + marked + Letters.STRUCK : marked);
        }
    }

    String text() {
        return text.toString();
    }

    boolean isHeading() {
        return isHeading;
    }
}
