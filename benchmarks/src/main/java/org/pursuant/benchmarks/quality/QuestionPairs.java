package org.pursuant.benchmarks.quality;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.text.SourceText;
import org.pursuant.domain.text.Words;
import tools.jackson.databind.json.JsonMapper;

/// Pairs of texts that belong together, as the record itself says, for training the model of
/// meaning: a JSON object a line. Nobody labelled anything.
///
/// Left out is every question that any query of either part of the first two tasks is made of or is
/// to find: what is measured there has not been learnt from. Kept in memory is a short note of each
/// question.
public final class QuestionPairs {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Of a shorter answer it says little that two questions were given the same.
  private static final int SHORTEST_ANSWER = 120;

  /// Words of an answer's beginning.
  private static final int OPENING = 60;

  private static final int MOST_OF_GROUP = 6;
  private static final int MOST_EARLIER = 2;
  private static final int DAYS = 90;

  private final RecordReader record;
  private final Set<Long> measured;
  private final Map<String, List<Note>> byAnswer = new HashMap<>();
  private final Map<String, List<Note>> bySubject = new HashMap<>();

  /// Why two texts belong together.
  private enum Kind {
    /// The same was answered to both.
    ANSWERED_ALIKE,
    /// The same Member asked both under one heading within some months.
    FOLLOWED_UP,
    /// The one is the beginning of the answer to the other.
    ANSWER
  }

  private record Note(long id, @Nullable LocalDate tabled) {}

  /// One pair.
  ///
  /// @param text what is to lie near the question
  /// @param heading of the question; empty where it has none
  /// @param body slug of the body asked; empty where not known
  /// @param answer tells whether two questions were answered the same
  private record Pair(
      Kind kind, String text, String heading, String question, String body, String answer) {}

  private QuestionPairs(RecordReader record, Set<Long> measured) {
    this.record = record;
    this.measured = measured;
  }

  /// Writes a file anew.
  ///
  /// @return how many pairs
  public static long write(Path file, RecordReader record, Progress progress) throws IOException {
    Set<Long> measured = new HashSet<>();
    for (Part part : Part.values()) {
      TaskQueries queries = TaskQueries.draw(record, part, Integer.MAX_VALUE, progress);
      for (Task task : List.of(Task.SIBLINGS, Task.PURSUANT)) {
        queries
            .byTask()
            .getOrDefault(task, List.of())
            .forEach(q -> {
              measured.addAll(q.relevant());
              if (q.own() != null) {
                measured.add(q.own());
              }
            });
      }
    }
    QuestionPairs pairs = new QuestionPairs(record, measured);
    record.forEach(pairs::see);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      return pairs.write(out, progress);
    }
  }

  private void see(QuestionSummary question) {
    QuestionState state = question.state();
    if (measured.contains(question.id().value()) || !TaskTexts.enough(matter(state))) {
      return;
    }
    Note note = new Note(question.id().value(), state.tabled());
    String answer = Words.key(answer(state));
    if (answer.length() > SHORTEST_ANSWER) {
      byAnswer.computeIfAbsent(answer, _ -> new ArrayList<>(1)).add(note);
    }
    MemberRef asker = state.askedBy();
    String heading = TaskTexts.heading(state);
    if (asker != null && !heading.isEmpty() && state.tabled() != null) {
      bySubject
          .computeIfAbsent(asker.identity() + " " + heading, _ -> new ArrayList<>(1))
          .add(note);
    }
  }

  private long write(BufferedWriter out, Progress progress) throws IOException {
    progress.begin("Writing pairs", byAnswer.size() + bySubject.size());
    long written = 0;
    for (List<Note> group : byAnswer.values()) {
      written += ofGroup(group, out);
      written += write(Kind.ANSWER, group.getFirst(), group.getFirst(), out) ? 1 : 0;
      progress.advance(1);
    }
    for (List<Note> group : bySubject.values()) {
      written += ofSubject(group, out);
      progress.advance(1);
    }
    progress.end();
    return written;
  }

  /// Each with the next, round about, then with the one after the next, until there are enough.
  private long ofGroup(List<Note> group, BufferedWriter out) throws IOException {
    int size = group.size();
    int wanted = Math.min(size, MOST_OF_GROUP);
    long written = 0;
    for (int i = 0; size > 1 && i < size && written < wanted; i++) {
      Note other = group.get((i + 1) % size);
      written += write(Kind.ANSWERED_ALIKE, group.get(i), other, out) ? 1 : 0;
    }
    return written;
  }

  /// Each with the ones before it.
  private long ofSubject(List<Note> group, BufferedWriter out) throws IOException {
    group.sort(Comparator.comparing(QuestionPairs::day).thenComparingLong(Note::id));
    long written = 0;
    for (int i = 1; i < group.size(); i++) {
      LocalDate earliest = day(group.get(i)).minusDays(DAYS);
      for (int j = i - 1; j >= Math.max(0, i - MOST_EARLIER); j--) {
        if (!day(group.get(j)).isBefore(earliest)) {
          written += write(Kind.FOLLOWED_UP, group.get(i), group.get(j), out) ? 1 : 0;
        }
      }
    }
    return written;
  }

  private static LocalDate day(Note note) {
    return Optional.ofNullable(note.tabled()).orElse(LocalDate.EPOCH);
  }

  /// Whether there was anything to write: two questions of one wording teach nothing.
  private boolean write(Kind kind, Note one, Note other, BufferedWriter out) throws IOException {
    List<QuestionSummary> both = summaries(List.of(one, other));
    QuestionState first = both.getFirst().state();
    QuestionState second = both.getLast().state();
    String text = kind == Kind.ANSWER ? opening(answer(first)) : matter(first);
    String question = matter(second);
    if (text.equals(question)) {
      return false;
    }
    String body = second.body() == null ? "" : second.body().slug();
    Pair pair =
        new Pair(
            kind,
            text,
            TaskTexts.heading(second),
            question,
            body,
            Integer.toHexString(Words.key(answer(second)).hashCode()));
    out.write(JSON.writeValueAsString(pair));
    out.write('\n');
    return true;
  }

  private List<QuestionSummary> summaries(Collection<Note> notes) {
    return notes.stream().map(n -> record.summary(new QuestionId(n.id())).orElseThrow()).toList();
  }

  /// What is asked, without the address and without the citation of another answer.
  private static String matter(QuestionState state) {
    String asked = TaskTexts.asked(state);
    String uncited =
        CitationWords.in(asked).map(c -> c.rest(TaskTexts.heading(state))).orElse(asked);
    return Addressee.split(uncited).matter();
  }

  private static String answer(QuestionState state) {
    Answer answer = state.answer();
    SourceText text = answer == null ? null : answer.text();
    return text == null ? "" : text.text().plain();
  }

  private static String opening(String answer) {
    return String.join(" ", Arrays.stream(answer.strip().split("\\s+")).limit(OPENING).toList());
  }
}
