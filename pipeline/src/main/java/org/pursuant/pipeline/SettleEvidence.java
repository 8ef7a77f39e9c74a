package org.pursuant.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.pursuant.domain.commitment.Done;
import org.pursuant.domain.commitment.Evidence;
import org.pursuant.domain.commitment.EvidenceFinder;
import org.pursuant.domain.commitment.PromiseStore;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.reference.FoundReference;
import org.pursuant.domain.reference.ReferenceReader;
import org.pursuant.domain.reference.Resolution.Resolved;

/// Finds the evidence that promises were kept, anew from all that is in the register whenever it
/// changed: a new answer may bring evidence for an old promise, and an old answer that comes in
/// late may bring a promise that a known one keeps. The sentences of one answering body at a time
/// are in memory.
final class SettleEvidence {
  private final PromiseStore store;
  private final EvidenceFinder finder;
  private final ReferenceReader references;

  SettleEvidence(PromiseStore store, EvidenceFinder finder, ReferenceReader references) {
    this.store = store;
    this.finder = finder;
    this.references = references;
  }

  /// @param goOn asked between bodies; false leaves the evidence as it was, to be found next time
  void run(BooleanSupplier goOn) {
    if (store.settled()) {
      return;
    }
    List<Evidence> cited = new ArrayList<>();
    List<Evidence> alike = new ArrayList<>();
    for (String body : store.bodies()) {
      if (!goOn.getAsBoolean()) {
        return;
      }
      List<Done> done = store.doneBy(body);
      cited.addAll(citing(done));
      if (!body.isEmpty()) {
        alike.addAll(finder.among(store.saidBy(body), done));
      }
    }
    cited.addAll(alike);
    store.settle(cited);
  }

  private List<Evidence> citing(List<Done> done) {
    Map<QuestionId, List<Done>> answers = new LinkedHashMap<>();
    done.forEach(d -> answers.computeIfAbsent(d.question(), _ -> new ArrayList<>()).add(d));
    List<Evidence> found = new ArrayList<>();
    answers.forEach((question, deeds) ->
        references.in(question).stream()
            .map(FoundReference::resolution)
            .filter(Resolved.class::isInstance)
            .map(r -> ((Resolved) r).question())
            .distinct()
            .forEach(cited -> found.addAll(finder.citing(store.of(cited), deeds))));
    return found;
  }
}
