package org.pursuant.web.html;

import org.jspecify.annotations.Nullable;

/// Something to show at words of a text of the record, which stay as they are.
///
/// Annotations may overlap. Where several would make links of the same words, the first of them in
/// the list does; within a link that the text has itself none does.
///
/// @param from offset of the first character in [org.pursuant.domain.text.RichText#plain()]
/// @param to offset behind the last
/// @param style names of classes, written by us
/// @param href where the words lead; null for nowhere
/// @param label what is said of the words where they are pointed at; empty for nothing
/// @param after what follows the words; null for nothing
public record Annotation(
    int from, int to, String style, @Nullable String href, String label, @Nullable Markup after) {

  /// Words set off, leading nowhere.
  public static Annotation mark(int from, int to, String style, String label) {
    return new Annotation(from, to, style, null, label, null);
  }

  /// Words that lead somewhere.
  public static Annotation link(int from, int to, String style, String href, String label) {
    return new Annotation(from, to, style, href, label, null);
  }

  boolean covers(int start, int end) {
    return from < end && start < to;
  }
}
