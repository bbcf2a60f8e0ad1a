package se.bidrag.landing.sie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads SIE 5, the XML of SIE-Gruppen ({@code http://www.sie.se/sie5}), element by element: {@code Sie} and
 * {@code SieEntry}.
 *
 * <p>No document type and no entity of somebody else's is read. Signatures and attached documents are passed over.
 */
final class Sie5Parser {

    private final XMLStreamReader xml;
    private final Sie5Elements elements;
    private final Deque<String> open = new ArrayDeque<>();

    private Sie5Parser(XMLStreamReader xml, Book book) {
        this.xml = xml;
        this.elements = new Sie5Elements(book);
    }

    /** Reads the whole file into the book. */
    static void read(Path file, Book book) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, type, about, location) -> {
            // what is wrong is thrown too, and told there
        });
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            try {
                new Sie5Parser(xml, book).read();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new UnreadableSieException("line %d: is no whole XML; is the file truncated?"
                    .formatted(e.getLocation() == null ? 1 : e.getLocation().getLineNumber()));
        }
    }

    private void read() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> {
                    elements.end(open.pop(), parent());
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw UnreadableSieException.at(line(), "has a document type or an entity, which SIE 5 has not");
                default -> {
                    // text between elements says nothing in SIE 5
                }
            }
        }
    }

    private void start() throws IOException {
        String name = xml.getLocalName();
        if (open.isEmpty() && !name.equals("Sie") && !name.equals("SieEntry")) {
            throw UnreadableSieException.at(line(), "begins with <%s>; expected <Sie> or <SieEntry>".formatted(name));
        }
        elements.start(name, parent(), line(), attribute -> xml.getAttributeValue(null, attribute));
        open.push(name);
    }

    private String parent() {
        @Nullable String parent = open.peek();
        return Objects.requireNonNullElse(parent, "");
    }

    private long line() {
        return xml.getLocation().getLineNumber();
    }
}
