package org.pursuant.analysis.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.figure.Bound;
import org.pursuant.domain.figure.Unit;
import org.pursuant.domain.table.CellValue;
import org.pursuant.domain.table.DataTable;
import org.pursuant.domain.table.GridRow;
import org.pursuant.domain.table.Slot;
import org.pursuant.domain.table.TableCell;
import org.pursuant.domain.table.TableKind;
import org.pursuant.domain.text.Block;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.Words;

class TablesTest {
  private static DataTable only(String markup) {
    return Tables.in(RichText.ofMarkup(markup)).getFirst();
  }

  private static String td(String words) {
    return "<td><p>" + words + "</p></td>";
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<tr>");
    for (String cell : cells) {
      row.append(cell.isEmpty() ? "<td></td>" : td(cell));
    }
    return row.append("</tr>").toString();
  }

  @Test
  void headsAreFoundByWhatStandsBelowThem() {
    DataTable table =
        only(
            "<table>"
                + row("Harbour", "2029-30", "2030-31")
                + row("Gullport", "1,200", "-")
                + row("Saltness", "..", "&lt;5")
                + "</table>");
    assertThat(table.kind()).isEqualTo(TableKind.DATA);
    assertThat(table.rows().getFirst().kind()).isEqualTo(GridRow.Kind.HEADER);
    assertThat(table.columns())
        .extracting(c -> c.name())
        .containsExactly("Harbour", "2029-30", "2030-31");
    assertThat(table.headColumns()).isEqualTo(1);
    assertThat(values(table))
        .containsExactly(
            new CellValue.Numeric(new BigDecimal("1200"), Bound.EXACT, null, 0),
            new CellValue.Sign(CellValue.Meaning.NIL_OR_NONE),
            new CellValue.Sign(CellValue.Meaning.NOT_AVAILABLE),
            new CellValue.Numeric(new BigDecimal("5"), Bound.UNDER, null, 0));
  }

  private static List<CellValue> values(DataTable table) {
    return table.data().stream()
        .flatMap(r -> r.slots().stream().skip(table.headColumns()))
        .map(s -> ((Slot.Begins) s).cell().value())
        .toList();
  }

  @Test
  void mergedHeadsAreRepeatedAndUnitsKept() {
    DataTable table =
        only(
            "<table><tr><td></td><td colspan=\"2\"><p>Kelp (£m)</p></td></tr>"
                + row("", "2030", "2031")
                + row("Landed", "2.5", "£3m")
                + "</table>");
    assertThat(table.columns().get(2).path()).containsExactly("Kelp (£m)", "2031");
    assertThat(table.columns().get(1).unit()).isEqualTo(new Unit.Money("GBP"));
    assertThat(table.columns().get(1).scale()).isEqualTo(6);
    assertThat(table.rows())
        .extracting(GridRow::kind)
        .containsExactly(GridRow.Kind.HEADER, GridRow.Kind.HEADER, GridRow.Kind.BODY);
  }

  @Test
  void aMergedNameOfRowsHoldsForEachOfThemAndBeginsOnce() {
    DataTable table =
        only(
            "<table>"
                + row("Fleet", "Year", "Boats")
                + "<tr><td rowspan=\"2\"><p>North</p></td>"
                + td("2030")
                + td("4")
                + "</tr>"
                + row("2031", "5")
                + "<tr><td rowspan=\"2\"><p>South</p></td>"
                + td("2030")
                + td("7")
                + "</tr>"
                + row("2031", "9")
                + "</table>");
    assertThat(table.data())
        .extracting(r -> r.slots().getFirst().words())
        .containsExactly("North", "North", "South", "South");
    assertThat(table.cells()).isEqualTo(13);
    assertThat(table.headColumns()).isEqualTo(2);
  }

  @Test
  void titlesSectionsTotalsAndNotesAreToldApart() {
    DataTable table =
        only(
            "<table><tr><td colspan=\"2\"><p>Table 1: Nets mended</p></td></tr>"
                + "<tr><th><p>Port</p></th><th><p>Nets</p></th></tr>"
                + "<tr><td colspan=\"2\"><p>East</p></td></tr>"
                + row("Gullport", "10")
                + row("Total", "10")
                + "<tr><td colspan=\"2\"><p>Source: Net Office</p></td></tr></table>"
                + "<p>Notes:</p><p>1. Counted at dusk.</p><p>The Office will say more.</p>");
    assertThat(table.title()).isEqualTo("Table 1: Nets mended");
    assertThat(table.rows())
        .extracting(GridRow::kind)
        .containsExactly(
            GridRow.Kind.TITLE,
            GridRow.Kind.HEADER,
            GridRow.Kind.SECTION,
            GridRow.Kind.BODY,
            GridRow.Kind.TOTAL,
            GridRow.Kind.NOTE);
    assertThat(table.notes())
        .extracting(n -> n.mark() + "|" + n.text())
        .containsExactly("|Source: Net Office", "1|Counted at dusk.");
  }

  @Test
  void aMarkOfAFootnoteIsNoPartOfItsNumber() {
    DataTable table =
        only(
            "<table>"
                + row("Port", "Boats")
                + "<tr>"
                + td("Gullport")
                + "<td><p>1,234<sup>1</sup></p></td></tr>"
                + "<tr>"
                + td("Saltness*")
                + td("56")
                + "</tr></table>");
    Slot.Begins number = (Slot.Begins) table.data().getFirst().slots().get(1);
    assertThat(number.cell().value())
        .isEqualTo(new CellValue.Numeric(new BigDecimal("1234"), Bound.EXACT, null, 0));
    assertThat(number.cell().marks()).containsExactly("1");
    assertThat(number.cell().printed()).isEqualTo("1,2341");
    assertThat(((Slot.Begins) table.data().get(1).slots().getFirst()).cell().text())
        .isEqualTo("Saltness");
  }

  @Test
  void listsAndFramesAreNoData() {
    assertThat(
            only("<table>" + row("Cod", "Ling", "Hake") + row("Sole", "Dab", "") + "</table>")
                .kind())
        .isEqualTo(TableKind.LIST);
    assertThat(only("<table>" + row("A word in a frame") + "</table>").kind())
        .isEqualTo(TableKind.LAYOUT);
    assertThat(only("<table>" + row("", "") + "</table>").kind()).isEqualTo(TableKind.EMPTY);
  }

  @Test
  void aTableWithinATableIsReadOnItsOwn() {
    List<DataTable> tables =
        Tables.in(
            RichText.ofMarkup(
                "<table><tr><td><p>See:</p><table>"
                    + row("Port", "Boats")
                    + row("Gullport", "3")
                    + "</table></td></tr></table>"));
    assertThat(tables).extracting(DataTable::number).containsExactly(1, 2);
    assertThat(tables).extracting(DataTable::inside).containsExactly(0, 1);
    assertThat(tables.getFirst().kind()).isEqualTo(TableKind.LAYOUT);
    assertThat(tables.get(1).kind()).isEqualTo(TableKind.DATA);
  }

  @Test
  void noCellOfAnyTableIsLostOrDoubled() {
    Random random = new Random(20310514);
    for (int i = 0; i < 400; i++) {
      Block.Table table = table(random);
      DataTable read = Tables.in(new RichText(List.of(table))).getFirst();
      List<String> source =
          table.rows().stream()
              .flatMap(r -> r.cells().stream())
              .map(c -> Words.folded(new RichText(c.content()).plain()))
              .toList();
      List<String> found =
          read.rows().stream().flatMap(r -> r.cells().stream()).map(TableCell::printed).toList();
      assertThat(found).as("table %d: %s", i, table).isEqualTo(source);
      assertThat(read.rows()).allMatch(r -> r.slots().size() == read.columns().size());
    }
  }

  private static Block.Table table(Random random) {
    String[] words = {
      "", "12", "£3m", "Gullport", "2030-31", "-", "1,000", "*", "Total", "n/a", "(4)"
    };
    List<Block.Row> rows = new ArrayList<>();
    for (int y = random.nextInt(8); y >= 0; y--) {
      List<Block.Cell> cells = new ArrayList<>();
      for (int x = random.nextInt(6); x > 0; x--) {
        boolean wide = random.nextInt(5) == 0;
        boolean tall = random.nextInt(5) == 0;
        cells.add(
            new Block.Cell(
                random.nextInt(4) == 0,
                wide ? 1 + random.nextInt(random.nextInt(20) == 0 ? 1000 : 4) : 1,
                tall ? 1 + random.nextInt(1000) : 1,
                RichText.ofPlain(words[random.nextInt(words.length)]).blocks()));
      }
      rows.add(new Block.Row(cells));
    }
    return new Block.Table("", rows);
  }

  @Test
  void aHostileTableCostsLittle() {
    List<Block.Cell> wide = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      wide.add(new Block.Cell(false, 1000, 1000, RichText.ofPlain("9".repeat(60)).blocks()));
    }
    List<Block.Row> rows = new ArrayList<>();
    for (int y = 0; y < 20; y++) {
      rows.add(new Block.Row(wide));
    }
    DataTable read = Tables.in(new RichText(List.of(new Block.Table("", rows)))).getFirst();
    assertThat(read.cells()).isEqualTo(10_000);
    assertThat(read.columns()).hasSize(500);
  }
}
