package dev.lockstep.reports.formats;

import dev.lockstep.reports.UnicodeText;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML into memory. Characters that XML has no place for are spelled as Java spells them. */
final class XmlText {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;

    XmlText() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element with these attributes, in pairs of name and value, and the elements that {@code content} writes. */
    void element(String name, Runnable content, String... attributes) {
        start(name, attributes);
        depth++;
        content.run();
        depth--;
        write(() -> {
            writer.writeCharacters("\n" + "  ".repeat(depth));
            writer.writeEndElement();
            writer.flush();
        });
    }

    /** An element with text in it. */
    void text(String name, String content, String... attributes) {
        start(name, attributes);
        write(() -> {
            writer.writeCharacters(UnicodeText.visible(content));
            writer.writeEndElement();
            writer.flush();
        });
    }

    /** An element with attributes alone. */
    void empty(String name, String... attributes) {
        text(name, "", attributes);
    }

    String document() {
        return text.append('\n').toString();
    }

    private void start(String name, String... attributes) {
        write(() -> {
            writer.writeCharacters("\n" + "  ".repeat(depth));
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], UnicodeText.visible(attributes[i + 1]));
            }
        });
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
