package org.pursuant.domain.table;

import java.util.List;
import org.pursuant.domain.text.RichText;

/// Reads the tables of a text as data. Safe for many threads.
@FunctionalInterface
public interface TableFinder {
  /// In the order of the text, those inside others after them.
  List<DataTable> in(RichText text);
}
