package org.pursuant.domain.text;

import java.util.List;

/// A block of a text: what stands on lines of its own.
public sealed interface Block {

  record Paragraph(List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  record Heading(List<Inline> content) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  record Quote(List<Block> content) implements Block {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /// A list, numbered or not.
  record ItemList(boolean numbered, List<Item> items) implements Block {
    public ItemList {
      items = List.copyOf(items);
    }
  }

  record Item(List<Block> content) {
    public Item {
      content = List.copyOf(content);
    }
  }

  /// A table as the source laid it out; an empty caption where it gave none.
  record Table(String caption, List<Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// A cell; spans are at least 1 and at most 1,000.
  record Cell(boolean header, int columns, int rows, List<Block> content) {
    public Cell {
      content = List.copyOf(content);
      columns = Math.clamp(columns, 1, 1000);
      rows = Math.clamp(rows, 1, 1000);
    }
  }
}
