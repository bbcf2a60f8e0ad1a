package se.bidrag.landing.document.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a Word document's styles change what a reader sees of their text.
 *
 * <p>After ECMA-376 part 1, 17.7: a style has what it says itself, else what the one that it is based on says. What table
 * styles say of single rows is left out.
 */
final class WordStyles {

    /** What a style says, where it does. */
    private static final class Style {
        private String basedOn = "";
        private final Map<Look, Boolean> says = new HashMap<>();
    }

    /** How text may be shown. */
    enum Look {
        RAISED,
        STRUCK,
        HIDDEN
    }

    private final Map<String, Style> styles = new HashMap<>();

    private WordStyles() {}

    static WordStyles read(Optional<XmlPart> part) throws IOException {
        WordStyles all = new WordStyles();
        if (part.isPresent()) {
            try (XmlPart xml = part.get()) {
                Style style = new Style();
                boolean isOfRows = false;
                while (xml.next()) {
                    isOfRows = (isOfRows || xml.isStart("tblStylePr")) && !xml.isEnd("tblStylePr");
                    if (xml.isStart("style")) {
                        style = new Style();
                        all.styles.put(xml.attribute("styleId"), style);
                    } else if (xml.isStart("basedOn")) {
                        style.basedOn = xml.attribute("val");
                    } else if (xml.isStart() && !isOfRows) {
                        Style current = style;
                        look(xml).ifPresent(look -> current.says.put(look, isOn(xml)));
                    }
                }
            }
        }
        return all;
    }

    /** What this element, a property of text, decides. */
    static Optional<Look> look(XmlPart xml) {
        return switch (xml.local()) {
            case "vertAlign", "position" -> Optional.of(Look.RAISED);
            case "strike", "dstrike" -> Optional.of(Look.STRUCK);
            case "vanish", "webHidden" -> Optional.of(Look.HIDDEN);
            default -> Optional.empty();
        };
    }

    /** Whether the property of text says yes; a position counts half points upwards. */
    static boolean isOn(XmlPart xml) {
        return switch (xml.local()) {
            case "vertAlign" -> xml.attribute("val").equals("superscript");
            case "position" -> xml.attribute("val").matches("[1-9][0-9]*");
            default -> xml.isOn("val");
        };
    }

    /** What text of this style looks like, beside how all text does. */
    Set<Look> of(String name) {
        Map<Look, Boolean> says = new HashMap<>();
        Set<Style> seen = new HashSet<>();
        for (Style style = styles.get(name); style != null && seen.add(style); style = styles.get(style.basedOn)) {
            style.says.forEach(says::putIfAbsent);
        }
        Set<Look> looks = new HashSet<>();
        says.forEach((look, isSo) -> {
            if (isSo) {
                looks.add(look);
            }
        });
        return looks;
    }
}
