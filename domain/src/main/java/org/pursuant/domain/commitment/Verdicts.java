package org.pursuant.domain.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps what people found of promises, apart from what is derived, so that it outlasts it. Safe
/// for many threads.
public interface Verdicts {

  /// Keeps none.
  Verdicts NONE =
      new Verdicts() {
        @Override
        public List<Verdict> of(String promise) {
          return List.of();
        }

        @Override
        public List<Verdict> all() {
          return List.of();
        }

        @Override
        public void record(Verdict verdict) {
          throw new IllegalStateException("verdicts are not kept here");
        }
      };

  /// All of one promise, the earliest first.
  List<Verdict> of(String promise);

  /// All, the earliest first.
  List<Verdict> all();

  /// The verdicts that count, by the key of their promise: the last one of each, unless it takes
  /// back what was found before.
  default Map<String, Verdict> judged() {
    Map<String, Verdict> last = new HashMap<>();
    all().forEach(v -> last.put(v.promise(), v));
    last.values().removeIf(v -> !v.ruling().judges());
    return last;
  }

  void record(Verdict verdict);
}
