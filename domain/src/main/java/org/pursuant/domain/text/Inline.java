package org.pursuant.domain.text;

import java.util.List;

/// A piece of running text inside a block.
public sealed interface Inline {

  /// Plain words, unescaped.
  record Words(String text) implements Inline {}

  /// Words set off in one of the few ways that carry meaning.
  record Styled(Style style, List<Inline> content) implements Inline {
    public Styled {
      content = List.copyOf(content);
    }
  }

  /// A link. The address is one of http, https or mailto, or the link was not kept as a link.
  record Link(String href, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /// A line break within a block.
  record Break() implements Inline {}

  /// The ways of setting words off that are kept.
  enum Style {
    STRONG("strong"),
    EMPHASIS("em"),
    SUPERSCRIPT("sup"),
    SUBSCRIPT("sub");

    private final String tag;

    Style(String tag) {
      this.tag = tag;
    }

    /// The element name in markup.
    public String tag() {
      return tag;
    }
  }
}
