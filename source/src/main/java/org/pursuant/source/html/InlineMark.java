package org.pursuant.source.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.text.Inline;

/// A style or a link around running text.
sealed interface InlineMark {
  record Set(Inline.Style style) implements InlineMark {}

  record To(String href) implements InlineMark {}

  default boolean isLink() {
    return this instanceof To;
  }

  default Inline around(List<Inline> content) {
    return switch (this) {
      case Set s -> new Inline.Styled(s.style(), content);
      case To t -> new Inline.Link(t.href(), content);
    };
  }

  /// The mark that an element sets; null for an element that sets none.
  static @Nullable InlineMark of(Element element) {
    return switch (element.normalName()) {
      case "strong", "b" -> new Set(Inline.Style.STRONG);
      case "em", "i" -> new Set(Inline.Style.EMPHASIS);
      case "sup" -> new Set(Inline.Style.SUPERSCRIPT);
      case "sub" -> new Set(Inline.Style.SUBSCRIPT);
      case "a" -> link(element.attr("href"));
      default -> null;
    };
  }

  /// Browsers ignore white space around an address and line ends in it, so hostile ones hide their
  /// scheme with them; both are gone before the scheme is looked at.
  private static @Nullable InlineMark link(String address) {
    String href = Visible.characters(address).replaceAll("[\\n\\r\\t\\f]", "").strip();
    String lower = href.toLowerCase(Locale.ROOT);
    boolean kept =
        lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
    return kept ? new To(href) : null;
  }
}
