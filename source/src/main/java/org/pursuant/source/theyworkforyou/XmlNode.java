package org.pursuant.source.theyworkforyou;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.text.Words;

/// A piece of an item of an XML document, held whole because items are small.
sealed interface XmlNode {

  /// Every word in it, in order.
  String words();

  record Text(String text) implements XmlNode {
    @Override
    public String words() {
      return text;
    }
  }

  /// An element.
  ///
  /// @param name in lower case
  /// @param line where it begins
  record Element(String name, Map<String, String> attributes, List<XmlNode> content, int line)
      implements XmlNode {
    public Element {
      name = name.toLowerCase(Locale.ROOT);
      attributes = Map.copyOf(attributes);
      content = List.copyOf(content);
    }

    /// The value of an attribute without white space at its ends; null where missing or blank.
    @Nullable String attribute(String attribute) {
      String value = attributes.get(attribute);
      return value == null || value.isBlank() ? null : value.strip();
    }

    boolean is(String elementName) {
      return name.equals(elementName);
    }

    boolean isOfClass(String wanted) {
      return wanted.equals(attribute("class"));
    }

    /// The elements directly in it.
    Stream<Element> elements() {
      return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /// This element and all elements within it, in the document's order.
    Stream<Element> all() {
      return Stream.concat(Stream.of(this), elements().flatMap(Element::all));
    }

    @Override
    public String words() {
      StringBuilder out = new StringBuilder();
      content.forEach(node -> out.append(node.words()));
      return out.toString();
    }

    /// Its words with each run of white space as one blank.
    String foldedWords() {
      return Words.folded(words());
    }
  }
}
