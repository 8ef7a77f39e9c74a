package org.pursuant.source.html;

import java.util.ArrayList;
import java.util.List;

/// What surrounds a piece of text on its way through the document.
///
/// @param marks the styles and the link it stands in, outermost first, none twice
/// @param heading whether its paragraphs are headings
/// @param preformatted whether line ends are breaks
record Context(List<InlineMark> marks, boolean heading, boolean preformatted) {
  static final Context START = new Context(List.of(), false, false);

  /// Within one more mark; the same where the mark is set already, or for a link in a link.
  Context within(InlineMark mark) {
    if (marks.contains(mark) || (mark.isLink() && marks.stream().anyMatch(InlineMark::isLink))) {
      return this;
    }
    List<InlineMark> more = new ArrayList<>(marks);
    more.add(mark);
    return new Context(List.copyOf(more), heading, preformatted);
  }

  Context inHeading() {
    return new Context(marks, true, preformatted);
  }

  Context inPreformatted() {
    return new Context(marks, heading, true);
  }
}
