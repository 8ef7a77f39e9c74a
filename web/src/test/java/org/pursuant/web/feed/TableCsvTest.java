package org.pursuant.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.figure.Bound;
import org.pursuant.domain.figure.Unit;
import org.pursuant.domain.table.CellValue;
import org.pursuant.domain.table.DataTable;
import org.pursuant.domain.table.GridRow;
import org.pursuant.domain.table.Slot;
import org.pursuant.domain.table.TableCell;
import org.pursuant.domain.table.TableColumn;
import org.pursuant.domain.table.TableKind;
import org.pursuant.domain.table.TableNote;

class TableCsvTest {
  @TempDir private Path folder;

  private static final Unit POUNDS = new Unit.Money("GBP");

  private static Slot cell(String words, CellValue value) {
    return new Slot.Begins(new TableCell(words, words, List.of(), value, false, false, 1, 1));
  }

  private static Slot words(String words) {
    return cell(words, new CellValue.Words());
  }

  private static Slot number(String words, String value, Bound bound, int scale) {
    return cell(words, new CellValue.Numeric(new BigDecimal(value), bound, POUNDS, scale));
  }

  private static DataTable table() {
    Slot east = words("=East");
    return new DataTable(
        1,
        0,
        TableKind.DATA,
        Set.of(),
        "Lamps",
        "",
        List.of(
            new TableColumn(List.of("Port"), null, 0, TableColumn.Type.WORDS, true),
            new TableColumn(List.of("Oil (£m)"), POUNDS, 6, TableColumn.Type.NUMBERS, false)),
        List.of(
            new GridRow(GridRow.Kind.HEADER, List.of(words("Port"), words("Oil (£m)"))),
            new GridRow(GridRow.Kind.SECTION, List.of(east, new Slot.Gap())),
            new GridRow(
                GridRow.Kind.BODY,
                List.of(words("Gullport"), number("-£2.5m", "-2.5", Bound.EXACT, 6))),
            new GridRow(
                GridRow.Kind.BODY,
                List.of(words("Saltness"), number("<£5bn", "5", Bound.UNDER, 9)))),
        List.of(new TableNote("", "Counted at dusk.", false)));
  }

  @Test
  void numbersArePlainAndWordsAreGuarded() {
    assertThat(TableCsv.data(table()).lines())
        .containsExactly(
            "\"Section\",\"Port\",\"Oil (£m) [GBP million]\"",
            "\"'=East\",\"Gullport\",-2.5",
            "\"'=East\",\"Saltness\",\"<£5bn\"");
  }

  @Test
  void theTableAsPrintedHasEveryCell() {
    assertThat(TableCsv.printed(table()).lines())
        .containsExactly(
            "\"Port\",\"Oil (£m)\"",
            "\"'=East\",\"\"",
            "\"Gullport\",\"'-£2.5m\"",
            "\"Saltness\",\"<£5bn\"");
  }

  @Test
  void joinedTablesSayWhereEachRowIsFrom() {
    assertThat(
            TableCsv.joined(
                    List.of(
                        new TableCsv.Part("/questions/1", "2031-05-01", table()),
                        new TableCsv.Part("/questions/2", "", table())))
                .lines())
        .hasSize(5)
        .last()
        .isEqualTo("\"/questions/2\",\"\",1,\"'=East\",\"Saltness\",\"<£5bn\"");
  }

  @Test
  void aWorkbookHasNumbersAsNumbersAndWordsAsWords() throws IOException {
    Path file = Files.write(folder.resolve("t.xlsx"), TableXlsx.of(table(), "http://localhost/1"));
    Map<String, String> parts = new HashMap<>();
    // Sizes stand at the file's end, where spreadsheets read them.
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream part = zip.getInputStream(entry)) {
          parts.put(entry.getName(), new String(part.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    String sheet = parts.get("xl/worksheets/sheet1.xml");
    assertThat(sheet).contains("<v>-2.5</v>").doesNotContain("<f>");
    assertThat(parts.get("xl/sharedStrings.xml"))
        .contains("=East", "&lt;&#xa3;5bn", "Counted at dusk.");
    assertThat(parts).containsKey("xl/worksheets/sheet3.xml");
  }
}
