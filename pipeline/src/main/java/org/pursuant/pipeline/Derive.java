package org.pursuant.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.pursuant.domain.derived.DerivingTurn;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.record.RecordReader;

/// Brings all derived facts up to the record, one kind after the other, for some build on others.
public final class Derive {
  private final RecordReader record;
  private final DerivingTurn turn;
  private final List<Derivation> derivations;

  /// @param derivations in the order in which they build on one another
  public Derive(RecordReader record, DerivingTurn turn, List<Derivation> derivations) {
    this.record = record;
    this.turn = turn;
    this.derivations = List.copyOf(derivations);
  }

  /// What one kind came to.
  ///
  /// @param looked how many questions were looked at
  public record Derived(String name, long looked, Duration taken) {}

  /// Derives what is missing.
  ///
  /// @param goOn asked between batches; false ends the run early, with what was derived kept
  /// @return empty where another process is at it, which will see to it
  public Optional<List<Derived>> run(Progress progress, BooleanSupplier goOn) {
    Optional<DerivingTurn.Held> held = turn.take();
    if (held.isEmpty()) {
      return Optional.empty();
    }
    try (DerivingTurn.Held _ = held.get()) {
      List<Derived> done = new ArrayList<>();
      for (Derivation derivation : derivations) {
        long begun = System.nanoTime();
        long looked = goOn.getAsBoolean() ? derivation.run(record, progress, goOn) : 0;
        done.add(
            new Derived(derivation.name(), looked, Duration.ofNanos(System.nanoTime() - begun)));
      }
      return Optional.of(List.copyOf(done));
    }
  }

  /// Drops what was derived, so that the next run derives it anew.
  ///
  /// @return whether it was done; not where another process is deriving
  public boolean forget() {
    Optional<DerivingTurn.Held> held = turn.take();
    held.ifPresent(h -> {
      derivations.forEach(Derivation::forget);
      h.close();
    });
    return held.isPresent();
  }
}
