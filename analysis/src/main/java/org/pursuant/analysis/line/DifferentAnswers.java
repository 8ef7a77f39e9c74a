package org.pursuant.analysis.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.pursuant.domain.line.AnsweredCase;
import org.pursuant.domain.line.LineKind;
import org.pursuant.domain.line.SameQuestion;

/// Tells where questions nearly the same were given different answers.
///
/// Questions whose words are alike ask the same only if they also name the same: the same words
/// with capitals and the same figures. "How many pupils in Ashby" and "… in Brixworth" do not.
/// Answers are different where their words are less alike than those of a line; formulas are no
/// answers. Pure.
final class DifferentAnswers {
  private DifferentAnswers() {}

  /// Of those that name the same, the most.
  ///
  /// @param cases whose questions are alike in words
  /// @param key under which to keep it
  static Optional<SameQuestion> of(List<AnsweredCase> cases, String key) {
    Map<String, List<AnsweredCase>> byNames = new LinkedHashMap<>();
    cases.stream()
        .filter(c -> LineRules.of(c.answer()).filter(m -> m.kind() == LineKind.FORMULA).isEmpty())
        .sorted(AnsweredCase.IN_TIME)
        .forEach(c -> byNames.computeIfAbsent(names(c.matter()), _ -> new ArrayList<>()).add(c));
    return byNames.values().stream()
        .map(same -> differing(same, key))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(s -> s.questions().size()));
  }

  private static Optional<SameQuestion> differing(List<AnsweredCase> same, String key) {
    int answers = answers(same);
    boolean apart = same.stream().map(AnsweredCase::occasion).distinct().count() > 1;
    if (answers < 2 || !apart) {
      return Optional.empty();
    }
    List<LocalDate> days =
        same.stream().map(AnsweredCase::day).filter(Objects::nonNull).sorted().toList();
    return Optional.of(
        new SameQuestion(
            key,
            days.isEmpty() ? null : days.getFirst(),
            days.isEmpty() ? null : days.getLast(),
            same.stream().map(AnsweredCase::body).filter(Objects::nonNull).distinct().toList(),
            answers,
            same.stream().map(AnsweredCase::question).toList()));
  }

  /// How many answers there are of which none is a wording of another.
  private static int answers(List<AnsweredCase> same) {
    List<int[]> different = new ArrayList<>();
    for (AnsweredCase one : same) {
      String text = one.answer();
      int[] shingles = PassageWords.of(text, 0, text.length()).shingles();
      if (different.stream().noneMatch(d -> Likeness.isLine(d, shingles))) {
        different.add(shingles);
      }
    }
    return different.size();
  }

  /// The words with capitals and the figures of a question, each once. The first word has its
  /// capital by its place.
  private static String names(String matter) {
    TreeSet<String> names = new TreeSet<>();
    int start = -1;
    for (int at = 0; at <= matter.length(); at++) {
      boolean inside = at < matter.length() && Character.isLetterOrDigit(matter.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        char first = matter.charAt(start);
        if (start > 0 && (Character.isUpperCase(first) || Character.isDigit(first))) {
          names.add(matter.substring(start, at));
        }
        start = -1;
      }
    }
    return String.join(" ", names);
  }
}
