package org.pursuant.web.feed;

import java.util.List;
import java.util.stream.Collectors;

/// Rows as CSV (RFC 4180), every field quoted and guarded against being taken for a formula.
public final class CsvTable {
  private CsvTable() {}

  /// The rows, one a line.
  ///
  /// @param rows the names of the columns first
  public static String of(List<List<String>> rows) {
    return rows.stream()
        .map(r -> r.stream().map(QuestionTable::field).collect(Collectors.joining(",")) + "\r\n")
        .collect(Collectors.joining());
  }
}
