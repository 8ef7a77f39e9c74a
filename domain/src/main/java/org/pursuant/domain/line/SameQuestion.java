package org.pursuant.domain.line;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;

/// Questions that ask nearly the same and were given different answers.
///
/// @param key its address below `/differing/`
/// @param first the day of the first of the answers; null where none is known
/// @param last the day of the latest
/// @param bodies slugs of those that answered, in order of time
/// @param answers how many different answers there are
/// @param questions in order of time
public record SameQuestion(
    String key,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<String> bodies,
    int answers,
    List<QuestionId> questions) {
  public SameQuestion {
    bodies = List.copyOf(bodies);
    questions = List.copyOf(questions);
  }

  /// Some of a list.
  ///
  /// @param total how many the whole list has
  public record Listed(long total, List<SameQuestion> cases) {
    public static final Listed NONE = new Listed(0, List.of());

    public Listed {
      cases = List.copyOf(cases);
    }
  }
}
