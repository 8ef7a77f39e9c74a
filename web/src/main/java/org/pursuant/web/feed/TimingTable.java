package org.pursuant.web.feed;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of named columns as CSV (RFC 4180), with the names first.
public final class TimingTable {
  private TimingTable() {}

  /// The table.
  ///
  /// @param rows each as long as `columns`
  public static String csv(List<String> columns, List<List<String>> rows) {
    StringBuilder out = new StringBuilder(String.join(",", columns)).append("\r\n");
    for (List<String> row : rows) {
      out.append(row.stream().map(QuestionTable::field).collect(Collectors.joining(",")))
          .append("\r\n");
    }
    return out.toString();
  }
}
