package se.bidrag.landing.document.office;

import se.bidrag.landing.document.text.Letters;
import se.bidrag.landing.document.text.Limits;

/** A spreadsheet's text, whose parts may be raised or struck; how it is pronounced is left out. */
final class RichText {

    private RichText() {}

    /** Reads to the end of the element that was just entered. */
    static String read(XmlPart xml, String element, Limits.Text kept) {
        StringBuilder text = new StringBuilder();
        boolean isText = false;
        boolean isSpoken = false;
        boolean isRaised = false;
        boolean isStruck = false;
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("r")) {
                isRaised = false;
                isStruck = false;
            }
            isRaised |= xml.isStart("vertAlign") && xml.attribute("val").equals("superscript");
            isStruck |= xml.isStart("strike") && xml.isOn("val");
            isSpoken = (isSpoken || xml.isStart("rPh")) && !xml.isEnd("rPh");
            isText = (isText || xml.isStart("t")) && !xml.isEnd("t");
            if (xml.isText() && isText && !isSpoken) {
                String written = kept.kept(xml.text());
                String marked = isRaised ? Letters.raised(written) : written;
                text.append(isStruck ? Letters.STRUCK + marked + Letters.STRUCK : marked);
            }
        }
        return text.toString();
    }
}
