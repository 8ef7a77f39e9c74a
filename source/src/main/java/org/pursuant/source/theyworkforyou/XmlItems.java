package org.pursuant.source.theyworkforyou;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.EntityDeclaration;
import org.pursuant.domain.text.Words;

/// Walks the items of a document, that is the elements directly below its root, without ever
/// reading anything outside the document: entities that it declares itself resolve within narrow
/// bounds, an external one makes it unreadable.
final class XmlItems {
  /// Deeper than any table within a paragraph, and shallow enough for recursion.
  private static final int DEEPEST = 64;

  private XmlItems() {}

  /// Is told of the items in order, and once of where and why the document breaks off if it does.
  interface Handler {
    /// The root element has been met; its content follows.
    void root(XmlNode.Element emptyRoot);

    void item(XmlNode.Element item);

    void broken(int line, String reason);

    /// The document ended as it should.
    void end();
  }

  static void walk(byte[] document, Handler handler) {
    DecodedXml decoded = DecodedXml.of(document);
    XMLStreamReader xml = null;
    try {
      xml = factory().createXMLStreamReader(new StringReader(decoded.text()));
      items(xml, handler);
    } catch (XMLStreamException | RuntimeException e) {
      // The JDK's reader answers some malformed input with unchecked exceptions of its own.
      String fault = decoded.fault();
      handler.broken(xml == null ? 1 : line(xml), fault == null ? reason(e) : fault);
      return;
    }
    String fault = decoded.fault();
    if (fault == null) {
      handler.end();
    } else {
      handler.broken(line(xml), fault);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
    factory.setProperty("jdk.xml.entityExpansionLimit", "200000");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "2000000");
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "100");
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("it refers to something outside itself");
    });
    return factory;
  }

  private static void items(XMLStreamReader xml, Handler handler) throws XMLStreamException {
    boolean inRoot = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> refuseExternal(xml);
        case XMLStreamConstants.START_ELEMENT -> {
          if (inRoot) {
            handler.item(element(xml, 1));
          } else {
            handler.root(
                new XmlNode.Element(xml.getLocalName(), attributes(xml), List.of(), line(xml)));
            inRoot = true;
          }
        }
        case XMLStreamConstants.CHARACTERS -> looseWords(xml, handler);
        default -> {}
      }
    }
  }

  private static void looseWords(XMLStreamReader xml, Handler handler) {
    if (!xml.getText().isBlank()) {
      XmlNode words = new XmlNode.Text(xml.getText());
      handler.item(new XmlNode.Element("#text", Map.of(), List.of(words), line(xml)));
    }
  }

  private static void refuseExternal(XMLStreamReader xml) throws XMLStreamException {
    if (xml.getProperty("javax.xml.stream.entities") instanceof List<?> declared) {
      for (Object entity : declared) {
        if (entity instanceof EntityDeclaration e && e.getSystemId() != null) {
          throw new XMLStreamException("it declares an external entity");
        }
      }
    }
  }

  private static XmlNode.Element element(XMLStreamReader xml, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("elements nest more than " + DEEPEST + " deep");
    }
    String name = xml.getLocalName();
    int line = line(xml);
    Map<String, String> attributes = attributes(xml);
    List<XmlNode> content = new ArrayList<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      switch (xml.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> content.add(element(xml, depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            content.add(new XmlNode.Text(xml.getText()));
        default -> {}
      }
    }
    return new XmlNode.Element(name, attributes, content, line);
  }

  private static Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }

  private static int line(XMLStreamReader xml) {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  private static String reason(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return "not well-formed XML: " + Words.folded(message);
  }
}
