package org.pursuant.domain.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pursuant.domain.question.QuestionId;

/// Questions joined by references, both ways and through chains, beginning at one of them.
///
/// @param references of each question of the thread, what it cites; in the order in which they were
///   come to, the one it began at first
/// @param whole false where the thread goes on beyond the bound
public record QuestionThread(Map<QuestionId, List<FoundReference>> references, boolean whole) {
  /// How many questions a thread may have; a much-cited answer has more.
  public static final int MOST = 150;

  private static final int MOST_CITING = 60;

  public QuestionThread {
    references = new LinkedHashMap<>(references);
  }

  /// The thread of a question: the question alone where nothing is cited or cites it.
  public static QuestionThread of(QuestionId question, ReferenceReader reader) {
    Map<QuestionId, List<FoundReference>> met = new LinkedHashMap<>();
    Deque<QuestionId> next = new ArrayDeque<>(List.of(question));
    boolean whole = true;
    while (!next.isEmpty()) {
      QuestionId id = next.removeFirst();
      if (met.containsKey(id)) {
        continue;
      }
      if (met.size() == MOST) {
        whole = false;
        break;
      }
      List<FoundReference> cited = reader.in(id);
      met.put(id, cited);
      List<FoundReference> citing = reader.to(id, MOST_CITING + 1);
      whole = whole && citing.size() <= MOST_CITING;
      next.addAll(neighbours(cited, citing));
    }
    return new QuestionThread(met, whole);
  }

  private static List<QuestionId> neighbours(
      List<FoundReference> cited, List<FoundReference> citing) {
    List<QuestionId> neighbours = new ArrayList<>();
    for (FoundReference reference : cited) {
      QuestionId target = reference.target();
      if (target != null) {
        neighbours.add(target);
      }
    }
    citing.stream().limit(MOST_CITING).map(FoundReference::citing).forEach(neighbours::add);
    return neighbours;
  }

  /// The questions, in the order in which they were come to.
  public List<QuestionId> questions() {
    return List.copyOf(references.keySet());
  }

  /// What a question of the thread cites.
  public List<FoundReference> cites(QuestionId question) {
    return references.getOrDefault(question, List.of());
  }
}
