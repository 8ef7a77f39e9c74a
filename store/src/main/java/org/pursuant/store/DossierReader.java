package org.pursuant.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.GroupPartner;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Revision;
import org.pursuant.domain.record.QuestionDossier;
import org.pursuant.domain.record.QuestionSummary;

/// Reads all that the record holds on one question.
final class DossierReader {
  private static final int SAME_ANSWER_SHOWN = 200;
  private static final String SAME_ANSWER =
      "FROM question WHERE id <> ?1 AND answer_key = (SELECT answer_key FROM question WHERE id = ?1)";

  private final View view;

  DossierReader(View view) {
    this.view = view;
  }

  Optional<QuestionDossier> dossier(long question) {
    Map<Lineage, Chain> chains = view.chains.all(question);
    return view.summaries.summary(question, chains).map(s -> dossier(question, s, chains));
  }

  private QuestionDossier dossier(
      long question, QuestionSummary summary, Map<Lineage, Chain> chains) {
    QuestionKey key = summary.state().key();
    return new QuestionDossier(
        summary,
        with(chains, view.derivation::withNames),
        Derivation.events(with(chains, view.derivation::withMembers)),
        siblings(question, summary.state()),
        view.summaries.list(
            "SELECT id " + SAME_ANSWER + " ORDER BY ifnull(tabled, answered) DESC, id LIMIT ?2",
            question,
            SAME_ANSWER_SHOWN),
        view.db.count("SELECT count(*) " + SAME_ANSWER, question),
        view.ids.of(question),
        view.ids.keys(question).stream().filter(k -> !k.equals(key)).toList());
  }

  /// The chains with what the record knows of Members in each state: for telling what happened all
  /// of it; as the sources' own only names, so that a party is there where one was printed.
  private static Map<Lineage, Chain> with(
      Map<Lineage, Chain> chains, UnaryOperator<QuestionState> members) {
    Map<Lineage, Chain> filled = new EnumMap<>(Lineage.class);
    chains.forEach((lineage, chain) ->
        filled.put(
            lineage,
            new Chain(
                chain.known().stream().map(r -> with(r, members)).toList(), chain.completions())));
    return filled;
  }

  private static Revision with(Revision r, UnaryOperator<QuestionState> members) {
    return new Revision(r.firstSeen(), r.lastSeen(), members.apply(r.state()), r.provenance());
  }

  private List<QuestionSummary> siblings(long question, QuestionState state) {
    Set<Long> found = new LinkedHashSet<>();
    for (GroupPartner partner : state.group()) {
      Long sibling = sibling(state, partner);
      if (sibling != null && sibling != question) {
        found.add(sibling);
      }
    }
    return found.stream().map(view.summaries::summary).flatMap(Optional::stream).toList();
  }

  private @Nullable Long sibling(QuestionState state, GroupPartner partner) {
    if (state.house() == null) {
      return null;
    }
    if (partner.tabled() != null) {
      return view.ids.find(new QuestionKey(state.house(), partner.tabled(), partner.uin()));
    }
    LocalDate answered = state.answer() == null ? null : state.answer().answeredOn();
    return answered == null
        ? null
        : view.db.number(
            "SELECT id FROM question WHERE uin = ? AND house = ? AND answered = ? ORDER BY id",
            partner.uin().value(),
            state.house().code(),
            answered.toEpochDay());
  }
}
