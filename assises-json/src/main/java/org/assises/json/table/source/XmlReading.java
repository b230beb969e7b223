package org.assises.json.table.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.assises.input.InvalidInputException;

/**
 * Reads untrusted XML element by element. Document types and entities are refused, nothing is
 * fetched, and depth and size are limited to what a sheet needs.
 */
final class XmlReading {
  private static final int UNLIMITED = 0;
  private static final int DEEPEST = 100;
  private static final int MOST_ATTRIBUTES = 10_000;

  /**
   * The limit of a name, an attribute or a comment, which the parser keeps in memory as a whole;
   * text comes in pieces.
   */
  private static final int LONGEST_EVENT = 1 << 20;

  private static final long MOST_BYTES = 512L << 20;

  private final XMLStreamReader xml;
  private final CountedInput input;
  private int depth;

  XmlReading(InputStream in) {
    this.input = new CountedInput(in);
    try {
      this.xml = factory().createXMLStreamReader(input);
    } catch (XMLStreamException e) {
      throw damaged();
    }
  }

  /**
   * Creates the JDK's own parser, even if the class path has another one. Its limits differ between
   * versions of the JDK, ours do not: JDK 25 refuses a part with more than 100,000 apostrophes that
   * are written as entities.
   */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty("jdk.xml.maxElementDepth", UNLIMITED); // DEEPEST applies.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", UNLIMITED);
    factory.setProperty("jdk.xml.totalEntitySizeLimit", UNLIMITED);
    factory.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
    return factory;
  }

  /** Moves to the next event; returns false if there is none. */
  boolean next() {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      input.beginEvent();
      count(xml.next());
      return true;
    } catch (XMLStreamException e) {
      throw damaged();
    }
  }

  private void count(int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> depth++;
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw damaged();
      default -> {}
    }
    if (depth > DEEPEST) {
      throw Refusal.of("spreadsheet-too-deep");
    }
  }

  /** {@return the number of open elements, including the current one} */
  int depth() {
    return depth;
  }

  boolean starts(String element) {
    return xml.isStartElement() && xml.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return xml.isEndElement() && xml.getLocalName().equals(element);
  }

  boolean isStart() {
    return xml.isStartElement();
  }

  boolean isText() {
    return xml.isCharacters();
  }

  /** {@return the name of the current element without its prefix} */
  String name() {
    return xml.getLocalName();
  }

  /** {@return an attribute of the current element that has no prefix; empty if there is none} */
  Optional<String> attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** {@return the values of the attributes of that name in any namespace} */
  List<String> attributes(String name) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        values.add(xml.getAttributeValue(i));
      }
    }
    return values;
  }

  void appendTextTo(StringBuilder text) {
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  /** Moves to the end of the current element. */
  void skip() {
    int outside = depth - 1;
    while (depth > outside && next()) {}
  }

  static InvalidInputException damaged() {
    return Refusal.of("spreadsheet-damaged");
  }

  /** Stops at input without an end, and at tokens that would be too large in memory. */
  private static final class CountedInput extends FilterInputStream {
    private long total;
    private long event;

    CountedInput(InputStream in) {
      super(in);
    }

    void beginEvent() {
      event = 0;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = in.read(into, offset, length);
      total += Math.max(0, count);
      event += Math.max(0, count);
      if (total > MOST_BYTES || event > LONGEST_EVENT) {
        throw Refusal.of("spreadsheet-inflated");
      }
      return count;
    }
  }
}
