package org.pursuant.analysis.reference;

import java.util.List;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.reference.Citation.Form;
import org.pursuant.domain.reference.Stretch;

/// Numbers of questions that stand together behind one label, such as "Questions 1314 and 1316".
///
/// @param words from the label to the last number
/// @param sure whether the label alone tells that they are numbers of questions put in Parliament
record NumberRun(List<Item> items, Stretch words, boolean sure) {
  NumberRun {
    items = List.copyOf(items);
  }

  /// One number; of a range each has the words of the whole.
  record Item(Uin uin, Stretch words, Form form) {}

  NumberRun surely() {
    return new NumberRun(items, words, true);
  }
}
