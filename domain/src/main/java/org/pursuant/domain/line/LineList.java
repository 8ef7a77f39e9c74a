package org.pursuant.domain.line;

import java.util.List;

/// Some lines of a list.
///
/// @param total how many the whole list has
public record LineList(long total, List<Line> lines) {
  public static final LineList NONE = new LineList(0, List.of());

  public LineList {
    lines = List.copyOf(lines);
  }
}
