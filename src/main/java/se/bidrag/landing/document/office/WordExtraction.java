package se.bidrag.landing.document.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import se.bidrag.landing.document.text.Block;
import se.bidrag.landing.document.text.ExtractedDocument;
import se.bidrag.landing.document.text.Limits;
import se.bidrag.landing.document.text.TextLine;

/**
 * A Word document's body: paragraphs as lines, tables as tables.
 *
 * <p>What was deleted with changes tracked is left out, what was inserted is there; headers and footers, which hold page
 * numbers, notes and comments are other parts and not read. After ECMA-376 part 1, 17.
 */
public final class WordExtraction {

    /** What lies in these is no text of the document as it stands. */
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "pict", "sdtPr");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    private final Limits.Text kept = new Limits.Text();

    private final WordStyles styles;
    private boolean isOfRow;

    private WordExtraction(WordStyles styles) {
        this.styles = styles;
    }

    public static ExtractedDocument read(Path file) throws IOException {
        try (OfficePackage office = OfficePackage.open(file, "docx");
                XmlPart xml = office.part(office.mainPart("word/document.xml"))) {
            WordExtraction extraction = new WordExtraction(WordStyles.read(office.find("word/styles.xml")));
            if (office.hasMacros()) {
                extraction.notes.add("the document holds macros; they are not run");
            }
            extraction.read(xml);
            return new ExtractedDocument(extraction.blocks, extraction.notes);
        }
    }

    private void read(XmlPart xml) {
        int leftOut = 0;
        while (xml.next()) {
            isOfRow = (isOfRow || xml.isStart("trPr")) && !xml.isEnd("trPr");
            if (isOfRow && xml.isStart("del") && !tables.isEmpty()) {
                tables.peek().deleteRow();
            }
            if (leftOut > 0 || (xml.isStart() && LEFT_OUT.contains(xml.local()))) {
                leftOut += xml.isStart() ? 1 : xml.isEnd() ? -1 : 0;
                if (leftOut == 1 && xml.isStart("del") && !notes.contains(WordTable.TRACKED)) {
                    notes.add(WordTable.TRACKED);
                }
            } else if (xml.isStart()) {
                start(xml);
            } else if (xml.isEnd()) {
                end(xml.local());
            } else if (xml.isText() && !paragraphs.isEmpty()) {
                paragraphs.peek().text(xml.text(), kept);
            }
        }
    }

    private void start(XmlPart xml) {
        switch (xml.local()) {
            case "tbl" -> tables.push(new WordTable());
            case "p" -> paragraphs.push(new WordParagraph(styles));
            default -> {
                if (!tables.isEmpty()) {
                    tables.peek().start(xml);
                }
                if (!paragraphs.isEmpty()) {
                    paragraphs.peek().start(xml);
                }
            }
        }
    }

    private void end(String local) {
        switch (local) {
            case "tbl" -> {
                if (!tables.isEmpty()) {
                    blocks.add(tables.pop().grid());
                }
            }
            case "p" -> {
                if (!paragraphs.isEmpty()) {
                    paragraph(paragraphs.pop());
                }
            }
            default -> {
                if (!tables.isEmpty()) {
                    tables.peek().end(local);
                }
                if (!paragraphs.isEmpty()) {
                    paragraphs.peek().end(local);
                }
            }
        }
    }

    private void paragraph(WordParagraph paragraph) {
        if (!tables.isEmpty() && paragraphs.isEmpty()) {
            tables.peek().text(paragraph.text());
            return;
        }
        paragraph.text().lines().forEach(line -> blocks.add(TextLine.of(line, paragraph.isHeading())));
    }
}
