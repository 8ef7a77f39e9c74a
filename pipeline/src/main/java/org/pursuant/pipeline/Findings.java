package org.pursuant.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pursuant.domain.follow.Finding;
import org.pursuant.domain.follow.FollowedEvent;
import org.pursuant.domain.follow.Occurrence;
import org.pursuant.domain.follow.Occurrences;
import org.pursuant.domain.follow.SavedSearch;
import org.pursuant.domain.follow.StoredQueryMatcher.Matching;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionLife;

/// Finds which searches tell of what happened to questions. Only questions with something that any
/// search may tell of are matched, so that a first import of old years costs next to nothing.
final class Findings {
  private final FollowPorts ports;
  private final Map<String, SavedSearch> searches;
  private final Matching matching;
  private final LocalDate today;
  private final CitedQuestions cited;

  Findings(FollowPorts ports, List<SavedSearch> searches, Matching matching, LocalDate today) {
    this.ports = ports;
    this.searches =
        searches.stream().collect(Collectors.toMap(SavedSearch::id, Function.identity()));
    this.matching = matching;
    this.today = today;
    this.cited = new CitedQuestions(ports.record());
  }

  /// A question and what of its life may be told.
  private record Told(QuestionLife life, List<Occurrence> occurrences) {}

  /// In the order in which things happened.
  List<Finding> of(List<QuestionLife> lives) {
    Map<QuestionId, Told> candidates = new LinkedHashMap<>();
    for (QuestionLife life : lives) {
      Occurrences.of(life, today, ports.zone()).forEach(o -> add(candidates, life, o));
    }
    for (QuestionLife life : lives) {
      addCited(candidates, life);
    }
    Map<QuestionId, Set<String>> matches =
        candidates.isEmpty()
            ? Map.of()
            : matching.match(candidates.values().stream().map(t -> t.life().summary()).toList());
    List<Finding> found = new ArrayList<>();
    matches.forEach((id, ids) -> {
      Told told = candidates.get(id);
      if (told != null) {
        ids.forEach(search -> findings(search, told, found));
      }
    });
    found.sort(
        Comparator.comparing(
                (Finding f) -> f.occurrence().day(),
                Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(f -> f.question().summary().path())
            .thenComparing(f -> f.occurrence().event())
            .thenComparing(Finding::search));
    return found;
  }

  private void findings(String search, Told told, List<Finding> found) {
    SavedSearch saved = searches.get(search);
    if (saved != null) {
      for (Occurrence occurrence : told.occurrences()) {
        if (saved.tells(occurrence)) {
          found.add(new Finding(search, told.life(), occurrence));
        }
      }
    }
  }

  private void addCited(Map<QuestionId, Told> candidates, QuestionLife citing) {
    Occurrence citation = Occurrences.citedBy(citing);
    if (told(citation)) {
      ports
          .lives()
          .lives(cited.of(citing.summary()))
          .forEach(life -> add(candidates, life, citation));
    }
  }

  private void add(Map<QuestionId, Told> candidates, QuestionLife life, Occurrence occurrence) {
    if (told(occurrence)) {
      candidates
          .computeIfAbsent(life.summary().id(), _ -> new Told(life, new ArrayList<>()))
          .occurrences()
          .add(occurrence);
    }
  }

  /// Whether any search may tell of it: by the first day of all, since most have the same.
  private boolean told(Occurrence occurrence) {
    FollowedEvent event = occurrence.event();
    LocalDate first = first(event);
    return occurrence.day() == null
        ? !first.equals(LocalDate.MAX)
        : !occurrence.day().isBefore(first);
  }

  private final Map<FollowedEvent, LocalDate> firsts = new LinkedHashMap<>();

  private LocalDate first(FollowedEvent event) {
    return firsts.computeIfAbsent(
        event,
        e ->
            searches.values().stream()
                .filter(s -> s.events().contains(e))
                .map(SavedSearch::since)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX));
  }
}
