package org.pursuant.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.Provenance;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.Completion;
import org.pursuant.domain.question.Coverage;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Revision;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;

/// Adds sightings to chains as the record keeps them.
final class Sightings {
  private Sightings() {}

  /// The chain with one more sighting. A page states only a part of a question, each page another:
  /// pages that agree are one state.
  static Chain observe(
      Chain chain,
      Lineage lineage,
      @Nullable Instant seen,
      Coverage coverage,
      QuestionState state,
      Provenance provenance) {
    // The record counts in milliseconds.
    Instant at = seen == null ? null : Instant.ofEpochMilli(seen.toEpochMilli());
    if (lineage == Lineage.PAGE) {
      for (int i = chain.revisions().size() - 1; i >= 0; i--) {
        Revision known = chain.revisions().get(i);
        if (oneState(known.state(), state)) {
          QuestionState whole = Fusion.filled(known.state(), state);
          return with(chain, i, whole).observe(at, coverage, whole, provenance);
        }
      }
    }
    return chain.observe(at, coverage, state, provenance);
  }

  private static boolean oneState(QuestionState a, QuestionState b) {
    boolean heading = a.heading() == null || b.heading() == null || a.heading().equals(b.heading());
    boolean bothAnswered = (a.answer() == null) == (b.answer() == null);
    return heading && bothAnswered && Fusion.agree(a, b);
  }

  private static Chain with(Chain chain, int at, QuestionState state) {
    List<Revision> list = new ArrayList<>(chain.revisions());
    Revision known = list.get(at);
    list.set(at, new Revision(known.firstSeen(), known.lastSeen(), state, known.provenance()));
    return new Chain(list, chain.completions());
  }

  /// Two chains of one lineage as one.
  static Chain joined(Lineage lineage, Chain chain, Chain other) {
    Chain all = chain;
    for (Completion completion : other.completions()) {
      all = all.complete(completion);
    }
    for (Revision r : other.revisions()) {
      all = observe(all, lineage, r.firstSeen(), Coverage.DETAIL, r.state(), r.provenance());
      if (r.lastSeen() != null && !r.lastSeen().equals(r.firstSeen())) {
        all = observe(all, lineage, r.lastSeen(), Coverage.DETAIL, r.state(), r.provenance());
      }
    }
    return all;
  }

  /// A text in the form in which the record gives it back, so that the same text is known again.
  static @Nullable SourceText canonical(@Nullable SourceText text) {
    return text == null
        ? null
        : new SourceText(RichText.ofMarkup(text.text().markup()), text.fidelity());
  }
}
