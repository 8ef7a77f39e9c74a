package org.pursuant.store;

import org.pursuant.domain.record.StoreCounts;

/// What storing one item came to.
enum Stored {
  ADDED,
  REVISED,
  UNCHANGED;

  StoreCounts counts() {
    return switch (this) {
      case ADDED -> new StoreCounts(1, 0, 0, 0);
      case REVISED -> new StoreCounts(0, 1, 0, 0);
      case UNCHANGED -> new StoreCounts(0, 0, 1, 0);
    };
  }
}
