package org.pursuant.store;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that takes long to count, kept until the record is written again. Safe for several
/// threads.
final class Remembered<T> {
  private volatile @Nullable Kept<T> kept;

  private record Kept<T>(long version, T value) {}

  T get(View view, Supplier<T> count) {
    long version = view.meta("version");
    Kept<T> known = kept;
    if (known == null || known.version != version) {
      known = new Kept<>(version, count.get());
      kept = known;
    }
    return known.value;
  }
}
