package org.pursuant.web.page.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.Provenance;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.Completion;
import org.pursuant.domain.question.Publication;
import org.pursuant.domain.question.Revision;

/// Where a question is known from, by lineage.
///
/// @param states how many different states were seen
/// @param firstSeen null where the source has no times
/// @param documents where each was read, the latest last
/// @param publication where it was printed
public record Origin(
    Lineage lineage,
    int states,
    @Nullable Instant firstSeen,
    @Nullable Instant lastSeen,
    List<Provenance> documents,
    Publication publication) {

  static List<Origin> of(Map<Lineage, Chain> chains) {
    List<Origin> origins = new ArrayList<>();
    chains.forEach((lineage, chain) -> origins.add(of(lineage, chain)));
    return origins;
  }

  private static Origin of(Lineage lineage, Chain chain) {
    List<Revision> revisions = chain.revisions();
    Set<Provenance> documents = new LinkedHashSet<>();
    revisions.stream().map(Revision::provenance).forEach(documents::add);
    chain.completions().stream().map(Completion::provenance).forEach(documents::add);
    return new Origin(
        lineage,
        revisions.size(),
        revisions.stream().map(Revision::firstSeen).filter(f -> f != null).findFirst().orElse(null),
        revisions.isEmpty() ? null : revisions.getLast().lastSeen(),
        List.copyOf(documents),
        chain.current().publication());
  }
}
