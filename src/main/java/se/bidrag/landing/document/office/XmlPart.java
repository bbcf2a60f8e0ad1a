package se.bidrag.landing.document.office;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.bidrag.landing.document.text.Letters;
import se.bidrag.landing.document.text.Limits;
import se.bidrag.landing.document.text.UnreadableDocumentException;

/** One XML part, read event by event: no document type, no entity from elsewhere, no deeper than a document is. */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream bytes;
    private final XMLStreamReader reader;
    private final String name;
    private int depth;

    private XmlPart(InputStream bytes, XMLStreamReader reader, String name) {
        this.bytes = bytes;
        this.reader = reader;
        this.name = name;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    static XmlPart of(InputStream bytes, String name) {
        synchronized (FACTORY) {
            try {
                return new XmlPart(bytes, FACTORY.createXMLStreamReader(bytes), name);
            } catch (XMLStreamException e) {
                throw broken(name, e);
            }
        }
    }

    private static UnreadableDocumentException broken(String name, XMLStreamException e) {
        return new UnreadableDocumentException(
                "part '%s' is no sound XML: %s".formatted(name, Letters.spaced(String.valueOf(e.getMessage()))), e);
    }

    /** Goes to the next event; false at the end. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > Limits.DEPTH) {
                throw Limits.exceeded("part '%s' nests its elements %d deep".formatted(name, depth), Limits.DEPTH);
            }
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableDocumentException(
                        "part '%s' has a document type or an entity; documents have none".formatted(name));
            }
            return true;
        } catch (XMLStreamException e) {
            throw broken(name, e);
        }
    }

    boolean isStart(String local) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(local);
    }

    boolean isEnd(String local) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(local);
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText() {
        int event = reader.getEventType();
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    String local() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** The attribute of this local name, whatever its prefix; empty when there is none. */
    String attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether an attribute that says yes or no says yes; yes when it is not there. */
    boolean isOn(String local) {
        return !attribute(local).matches("0|false|off|none");
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            bytes.close();
        }
    }
}
