package org.pursuant.domain.commitment;

import java.util.List;

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

  void record(Verdict verdict);
}
