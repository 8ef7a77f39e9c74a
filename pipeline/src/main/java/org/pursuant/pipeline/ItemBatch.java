package org.pursuant.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.record.SourceRef;
import org.pursuant.domain.record.StoreCounts;
import org.pursuant.domain.record.StoredItem;

/// Gathers what a parser gives of one document and stores it in batches, each one transaction.
final class ItemBatch implements Consumer<ParseOutcome> {
  /// Large enough that the cost of a transaction does not count, small enough that little is done
  /// again after a kill.
  private static final int SIZE = 2000;

  private final BiFunction<SourceRef, List<StoredItem>, StoreCounts> store;
  private final BiFunction<SourceRef, List<ParseOutcome.Rejected>, StoreCounts> reject;
  private final SourceRef source;
  private final List<StoredItem> items = new ArrayList<>();
  private final List<ParseOutcome.Rejected> rejected = new ArrayList<>();
  private StoreCounts counts = StoreCounts.NONE;

  ItemBatch(
      BiFunction<SourceRef, List<StoredItem>, StoreCounts> store,
      BiFunction<SourceRef, List<ParseOutcome.Rejected>, StoreCounts> reject,
      SourceRef source) {
    this.store = store;
    this.reject = reject;
    this.source = source;
  }

  @Override
  public void accept(ParseOutcome outcome) {
    switch (outcome) {
      case ParseOutcome.Parsed p -> items.add(new StoredItem(p.place(), p.observation()));
      case ParseOutcome.Rejected r -> rejected.add(r);
    }
    if (items.size() + rejected.size() >= SIZE) {
      flush();
    }
  }

  /// Stores what was gathered since the last batch.
  void flush() {
    if (!items.isEmpty()) {
      counts = counts.plus(store.apply(source, List.copyOf(items)));
      items.clear();
    }
    if (!rejected.isEmpty()) {
      counts = counts.plus(reject.apply(source, List.copyOf(rejected)));
      rejected.clear();
    }
  }

  /// What everything flushed so far came to.
  StoreCounts counts() {
    return counts;
  }
}
