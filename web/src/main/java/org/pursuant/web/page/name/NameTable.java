package org.pursuant.web.page.name;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.web.feed.CsvCell;

/// A name's timeline as CSV (RFC 4180) with a row of names first.
public final class NameTable {
  /// The most questions that a table holds.
  public static final int ROWS = 5_000;

  private static final String COLUMNS =
      "day,uin,heading,asked_by,body,in_question,in_answer,words,path";

  private NameTable() {}

  /// The table, in the order given.
  public static String csv(List<NameEntry> entries) {
    StringBuilder out = new StringBuilder(COLUMNS).append("\r\n");
    for (NameEntry entry : entries) {
      NameData.Entry e = entry.data();
      out.append(
              Stream.<@Nullable Object>of(
                      e.day(),
                      e.uin(),
                      e.heading(),
                      e.askedBy(),
                      e.body(),
                      e.inQuestion(),
                      e.inAnswer(),
                      e.words(),
                      e.url())
                  .map(NameTable::cell)
                  .collect(Collectors.joining(",")))
          .append("\r\n");
    }
    return out.toString();
  }

  private static String cell(@Nullable Object value) {
    String words = value == null ? "" : CsvCell.guarded(value.toString());
    return '"' + words.replace("\"", "\"\"") + '"';
  }
}
