package org.pursuant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.figure.Bound;
import org.pursuant.domain.figure.Unit;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.table.CellValue;
import org.pursuant.domain.table.DataTable;
import org.pursuant.domain.table.GridRow;
import org.pursuant.domain.table.Slot;
import org.pursuant.domain.table.TableCell;
import org.pursuant.domain.table.TableColumn;
import org.pursuant.domain.table.TableKind;
import org.pursuant.domain.table.TableReason;
import org.pursuant.domain.table.TableRow;
import tools.jackson.databind.JsonNode;

/// Figures said again, and tables, are shown and to be had as data.
class FigureAndTablePagesTest {
  private static final String TABLE = "/tables/commons/2031-05-06/4471/1";

  private static RunningSite site;

  @BeforeAll
  static void open() {
    TableRow row =
        new TableRow(
            new QuestionId(1),
            1,
            TableKind.DATA,
            "Lamps <mended>",
            "Harbour Lights",
            "department-for-the-sea",
            LocalDate.of(2031, 5, 14),
            1,
            2,
            "");
    TestFacts facts =
        new TestFacts()
            .figures(
                InventedFigures.of(new QuestionId(1), new QuestionId(2)),
                KnownFacts.tables(List.of(row)),
                _ -> List.of(table()));
    site = RunningSite.over(FakeRecord.invented(), facts.facts());
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static DataTable table() {
    return new DataTable(
        1,
        0,
        TableKind.DATA,
        Set.of(TableReason.NUMBERS),
        "Lamps <mended>",
        "",
        List.of(
            new TableColumn(List.of("Harbour"), null, 0, TableColumn.Type.WORDS, true),
            new TableColumn(List.of("Lamps"), Unit.count(), 3, TableColumn.Type.NUMBERS, false)),
        List.of(row("Gullport", null), row("Wrenport", new BigDecimal("1.5"))),
        List.of());
  }

  private static GridRow row(String harbour, @Nullable BigDecimal lamps) {
    CellValue value =
        lamps == null
            ? new CellValue.Sign(CellValue.Meaning.WITHHELD)
            : new CellValue.Numeric(lamps, Bound.EXACT, null, 3);
    return new GridRow(
        GridRow.Kind.BODY,
        Stream.of(
                cell(harbour, new CellValue.Words()),
                cell(lamps == null ? "*" : lamps.toPlainString(), value))
            .<Slot>map(Slot.Begins::new)
            .toList());
  }

  private static TableCell cell(String text, CellValue value) {
    return new TableCell(text, text, List.of(), value, false, false, 1, 1);
  }

  @Test
  void figuresAreListedWithTheirCourse() {
    Document page = site.page("/figures");

    assertThat(page.select("tbody th").text()).startsWith("harbour <lights>");
    assertThat(page.select("tbody td").text()).contains("changed");
    JsonNode listed = site.json("/figures.json").path("series").path(0);
    assertThat(listed.path("url").asString()).isEqualTo("/figures/" + InventedFigures.KEY);
    assertThat(listed.path("course").asString()).isEqualTo("changed");
  }

  @Test
  void aSeriesShowsEachStatementAndWhatDoesNotGoTogether() {
    Document page = site.page("/figures/" + InventedFigures.KEY);

    assertThat(page.select("tbody tr")).hasSize(2);
    assertThat(page.select("#differences + .said mark").eachText()).containsExactly("612", "621");
    JsonNode statements = site.json("/figures/" + InventedFigures.KEY + ".json").path("statements");
    assertThat(statements).hasSize(2);
    assertThat(statements.path(1).path("high").asInt()).isEqualTo(621);
    assertThat(site.get("/figures/" + InventedFigures.KEY + ".csv").body()).contains("621");
    assertThat(site.get("/figures/00000000000000bb").statusCode()).isEqualTo(404);
  }

  @Test
  void tablesAreListed() {
    assertThat(site.page("/tables").select("main a").eachAttr("href")).contains(TABLE);
    JsonNode listed = site.json("/tables.json").path("tables").path(0);
    assertThat(listed.path("url").asString()).isEqualTo(TABLE);
    assertThat(listed.path("title").asString()).isEqualTo("Lamps <mended>");
  }

  @Test
  void aTableIsShownWithWhatItsCellsMean() {
    Document page = site.page(TABLE);

    assertThat(page.select("thead th").eachText()).first().isEqualTo("Harbour");
    assertThat(page.select("tbody th").eachText()).containsExactly("Gullport", "Wrenport");
    assertThat(page.expectFirst("tbody td").text()).contains("*", "withheld");
    JsonNode cell = site.json(TABLE + ".json").path("table").path("rows").path(1).path("cells");
    assertThat(cell.path(1).path("value").asInt()).isEqualTo(1500);
    assertThat(site.get(TABLE + ".csv").body()).contains("\"Wrenport\",1.5");
    assertThat(site.get(TABLE.replace("/1", "/9")).statusCode()).isEqualTo(404);
  }
}
