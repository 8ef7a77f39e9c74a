package org.pursuant.source.membersapi;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads comma-separated rows one at a time (RFC 4180: quoted fields may hold commas, line ends and
/// doubled quotes). Not for use by several threads.
final class CsvRows {
  /// Longer rows are cut, and so lack fields.
  private static final int LONGEST = 1 << 20;

  private final Reader in;
  private int line = 1;
  private int next;
  private boolean unclosed;

  CsvRows(Reader in) throws IOException {
    this.in = in;
    next = in.read();
    if (next == '\uFEFF') {
      next = in.read();
    }
  }

  /// @param line on which it begins, from 1
  /// @param whole false where a quoted field is never closed
  record Row(int line, List<String> fields, boolean whole) {
    String field(int index) {
      return index < fields.size() ? fields.get(index).strip() : "";
    }
  }

  /// The next row that is not blank; null after the last.
  @Nullable Row read() throws IOException {
    while (next >= 0) {
      int begins = line;
      List<String> fields = fields();
      if (fields.size() > 1 || !fields.getFirst().isBlank()) {
        return new Row(begins, fields, !unclosed);
      }
    }
    return null;
  }

  private List<String> fields() throws IOException {
    List<String> fields = new ArrayList<>();
    int size = 0;
    while (true) {
      String field = next == '"' ? quoted() : "";
      field += bare(LONGEST - size);
      size += field.length();
      if (size < LONGEST) {
        fields.add(field);
      }
      if (next != ',') {
        endLine();
        return fields.isEmpty() ? List.of("") : fields;
      }
      next = in.read();
    }
  }

  private String bare(int most) throws IOException {
    StringBuilder field = new StringBuilder();
    while (next >= 0 && next != ',' && next != '\n' && next != '\r') {
      if (field.length() < most) {
        field.append((char) next);
      }
      next = in.read();
    }
    return field.toString();
  }

  private String quoted() throws IOException {
    StringBuilder field = new StringBuilder();
    next = in.read();
    while (next >= 0) {
      if (next == '"') {
        next = in.read();
        if (next != '"') {
          return field.toString();
        }
      }
      line += next == '\n' ? 1 : 0;
      if (field.length() < LONGEST) {
        field.append((char) next);
      }
      next = in.read();
    }
    unclosed = true;
    return field.toString();
  }

  private void endLine() throws IOException {
    if (next == '\r') {
      next = in.read();
    }
    if (next == '\n') {
      next = in.read();
    }
    line++;
  }
}
