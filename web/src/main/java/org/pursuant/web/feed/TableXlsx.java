package org.pursuant.web.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.pursuant.domain.table.DataTable;
import org.pursuant.domain.table.GridRow;
import org.pursuant.domain.table.TableNote;

/// A table of an answer as a workbook: its data, the table as it is printed, and where it is from.
/// Words are written as words, so that none is taken for a formula.
public final class TableXlsx {
  /// The longest text a cell of a workbook may hold.
  private static final int LONGEST = 32_767;

  private TableXlsx() {}

  /// The workbook.
  ///
  /// @param source the address of the question, with host
  public static byte[] of(DataTable table, String source) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Pursuant", "1.0")) {
      data(book.newWorksheet("Data"), table);
      printed(book.newWorksheet("As printed"), table);
      about(book.newWorksheet("About"), table, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void data(Worksheet sheet, DataTable table) {
    List<String> names = DataRows.names(table);
    for (int x = 0; x < names.size(); x++) {
      sheet.value(0, x, cut(names.get(x)));
      sheet.style(0, x).bold().set();
    }
    sheet.freezePane(0, 1);
    List<List<DataRows.Value>> rows = DataRows.of(table);
    for (int y = 0; y < rows.size(); y++) {
      for (int x = 0; x < rows.get(y).size(); x++) {
        DataRows.Value value = rows.get(y).get(x);
        if (value.number() != null) {
          sheet.value(y + 1, x, value.number());
        } else if (!value.words().isEmpty()) {
          sheet.value(y + 1, x, cut(value.words()));
        }
      }
    }
  }

  private static void printed(Worksheet sheet, DataTable table) {
    for (int y = 0; y < table.rows().size(); y++) {
      GridRow row = table.rows().get(y);
      for (int x = 0; x < row.slots().size(); x++) {
        String words = TableCsv.words(row.slots().get(x));
        if (!words.isEmpty()) {
          sheet.value(y, x, cut(words));
        }
      }
    }
  }

  private static void about(Worksheet sheet, DataTable table, String source) {
    int y = 0;
    sheet.value(y++, 0, "Table " + table.number() + " of the answer at " + source);
    if (!table.title().isEmpty()) {
      sheet.value(y++, 0, cut(table.title()));
    }
    if (!table.lead().isEmpty() && !table.lead().equals(table.title())) {
      sheet.value(y++, 0, cut(table.lead()));
    }
    for (TableNote note : table.notes()) {
      sheet.value(y++, 0, cut((note.mark() + " " + note.text()).strip()));
    }
    sheet.value(
        y, 0, "Heads, units and numbers are inferred by rule; the sheet As printed has the words.");
  }

  private static String cut(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
  }
}
