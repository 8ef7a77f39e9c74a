package org.pursuant.web.page.table;

import java.util.List;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.table.CellValue;
import org.pursuant.domain.table.DataTable;
import org.pursuant.domain.table.GridRow;
import org.pursuant.domain.table.Slot;
import org.pursuant.domain.table.TableReason;
import org.pursuant.web.feed.DataRows;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.site.PageModel;

/// One table of an answer as data.
///
/// @param row of its question
/// @param continued tables of other answers that go on with it
public record TablePage(
    QuestionSummary question, QuestionRow row, DataTable table, List<TableLink> continued)
    implements PageModel {

  @Override
  public String template() {
    return "table";
  }

  @Override
  public String title() {
    return "Table " + table.number() + " of the answer to “" + row.title() + "”";
  }

  /// What the table is called.
  public String heading() {
    return table.title().isEmpty() ? "Table " + table.number() : table.title();
  }

  /// The words before it, where they are not its title.
  public String lead() {
    return table.lead().equals(table.title()) ? "" : table.lead();
  }

  public String address() {
    return Links.table(question.path(), table.number());
  }

  public List<String> why() {
    return table.reasons().stream().sorted().map(TableReason::words).toList();
  }

  /// The rows under the heads: all but those of heads, titles and notes.
  public List<GridRow> body() {
    return table.rows().stream()
        .filter(r -> r.isData() || r.kind() == GridRow.Kind.SECTION)
        .toList();
  }

  /// Whether its columns have names.
  public boolean named() {
    return table.columns().stream().anyMatch(c -> !c.path().isEmpty());
  }

  /// The name of a column with its unit.
  public String name(int column) {
    return table.columns().get(column).name() + DataRows.unit(table.columns().get(column));
  }

  public boolean headColumn(int column) {
    return table.columns().get(column).head();
  }

  /// The class of a cell in the style sheet; empty for none.
  public String style(Slot slot) {
    if (!(slot instanceof Slot.Begins b)) {
      return "";
    }
    return switch (b.cell().value()) {
      case CellValue.Numeric _ -> "n";
      case CellValue.Sign _ -> "n sign";
      default -> "";
    };
  }

  /// What a sign in place of a number means; empty for anything else.
  public String meaning(Slot slot) {
    return slot instanceof Slot.Begins b && b.cell().value() instanceof CellValue.Sign s
        ? s.meaning().words()
        : "";
  }

  public String marks(Slot slot) {
    return slot instanceof Slot.Begins b ? String.join(", ", b.cell().marks()) : "";
  }

  @Override
  public List<Alternate> alternates() {
    return List.of(new Alternate("text/csv", "The table as CSV", address() + ".csv"));
  }

  @Override
  public Object data() {
    return new Data(Links.question(question), TableData.of(table), continued);
  }

  private record Data(String question, TableData table, List<TableLink> continued) {}
}
