package org.pursuant.benchmarks.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.scale.Learnt.Shares;
import org.pursuant.benchmarks.scale.Learnt.Subject;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.SourceText;

/// Reads a record once and keeps of it what it takes to grow others. Used once, by one thread.
///
/// Texts that are known only in part are left out. A question of which only the texts are known is
/// taken as asked of the body that others with the same address were asked of.
final class Learner {
  private static final Set<Mark> OF_ANSWERS =
      EnumSet.of(Mark.HAS_TABLE, Mark.HAS_LINK, Mark.HAS_ATTACHMENT);

  private final Vocabulary.Builder words = new Vocabulary.Builder();
  private final List<Met> met = new ArrayList<>();
  private final Map<String, BodyRef> bodies = new TreeMap<>();
  private final Map<String, Map<String, Long>> bodiesByAddress = new HashMap<>();
  private final Map<String, MemberRef> members = new TreeMap<>();
  private final Map<String, Long> askers = new TreeMap<>();
  private final Map<Integer, Long> groups = new TreeMap<>();
  private final Map<String, Integer> answers = new HashMap<>();
  private final Counts counts = new Counts();
  private LocalDate last = LocalDate.EPOCH;

  /// What is kept of a question until all were met.
  record Met(
      House house,
      @Nullable String body,
      String address,
      @Nullable String question,
      @Nullable String heading,
      @Nullable String answer,
      Set<Mark> marks,
      @Nullable String answerer) {}

  private static final class Counts {
    private long tabled;
    private long grouped;
    private long namedDay;
    private long answered;
    private long held;
    private long corrected;
  }

  void meet(QuestionSummary summary) {
    QuestionState state = summary.state();
    String question = whole(state.question());
    Answer answer = state.answer();
    String reply = answer == null || answer.holding() ? null : whole(answer.text());
    for (String text : new String[] {state.heading(), question, reply}) {
      if (text != null) {
        words.add(text);
      }
    }
    if (reply != null) {
      answers.merge(reply, 1, Integer::sum);
    }
    count(summary);
    met.add(
        new Met(
            state.house() == null ? House.COMMONS : state.house(),
            body(state, question),
            address(question),
            question,
            state.heading(),
            reply,
            carried(summary.marks()),
            answer == null ? null : member(answer.answeredBy())));
  }

  private static @Nullable String whole(@Nullable SourceText text) {
    String plain = text == null || text.isClipped() ? "" : text.text().plain();
    return plain.isBlank() ? null : plain;
  }

  private static String address(@Nullable String question) {
    return question == null ? "" : Addressee.split(question).address();
  }

  private static Set<Mark> carried(Set<Mark> marks) {
    Set<Mark> carried = EnumSet.noneOf(Mark.class);
    marks.stream().filter(OF_ANSWERS::contains).forEach(carried::add);
    return carried;
  }

  private @Nullable String body(QuestionState state, @Nullable String question) {
    BodyRef body = state.body();
    if (body == null) {
      return null;
    }
    bodies.putIfAbsent(body.slug(), body);
    if (question != null) {
      bodiesByAddress
          .computeIfAbsent(address(question), _ -> new TreeMap<>())
          .merge(body.slug(), 1L, Long::sum);
    }
    return body.slug();
  }

  private @Nullable String member(@Nullable MemberRef ref) {
    if (ref == null) {
      return null;
    }
    members.putIfAbsent(ref.identity().path(), ref);
    return ref.identity().path();
  }

  /// Of what is unanswered nothing tells yet whether it will be grouped: only answers count.
  private void count(QuestionSummary summary) {
    QuestionState state = summary.state();
    String asker = member(state.askedBy());
    if (asker != null) {
      askers.merge(asker, 1L, Long::sum);
    }
    if (state.tabled() == null) {
      return;
    }
    last = state.tabled().isAfter(last) ? state.tabled() : last;
    counts.tabled++;
    counts.namedDay += Boolean.TRUE.equals(state.namedDay()) ? 1 : 0;
    if (state.answered()) {
      counts.answered++;
      counts.held += summary.marks().contains(Mark.WAS_HELD) ? 1 : 0;
      counts.corrected += summary.marks().contains(Mark.CORRECTED) ? 1 : 0;
      if (!state.group().isEmpty()) {
        counts.grouped++;
        groups.merge(state.group().size() + 1, 1L, Long::sum);
      }
    }
  }

  Learnt learnt() {
    Vocabulary vocabulary = words.build();
    Map<Subject, Long> subjects = new LinkedHashMap<>();
    Map<String, List<Met>> byBody = byBody();
    byBody.forEach((slug, list) -> {
      Optional.ofNullable(bodies.get(slug))
          .map(body -> new SubjectLearner(vocabulary, members).subject(body, list))
          .filter(s -> !s.questions().isEmpty() && !s.answers().isEmpty())
          .ifPresent(s -> subjects.put(s, (long) list.size()));
    });
    if (subjects.isEmpty() || askers.isEmpty()) {
      throw new IllegalArgumentException(
          "the archive has no questions with department, asker, question and answer in full to learn from");
    }
    return new Learnt(
        vocabulary,
        Weighted.of(subjects),
        Weighted.of(SubjectLearner.named(askers, members)),
        Weighted.of(groups.isEmpty() ? Map.of(2, 1L) : bySets()),
        shares(),
        last);
  }

  /// What was asked of each body; what names none goes by its address.
  private Map<String, List<Met>> byBody() {
    Map<String, List<Met>> byBody = new TreeMap<>();
    for (Met question : met) {
      String slug = question.body() != null ? question.body() : usual(question.address());
      if (slug != null) {
        byBody.computeIfAbsent(slug, _ -> new ArrayList<>()).add(question);
      }
    }
    return byBody;
  }

  private @Nullable String usual(String address) {
    return bodiesByAddress.getOrDefault(address, Map.of()).entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /// How many sets of each size there are; the questions in them were counted.
  private Map<Integer, Long> bySets() {
    Map<Integer, Long> sets = new TreeMap<>();
    groups.forEach((size, questions) -> sets.put(size, Math.max(1, questions / size)));
    return sets;
  }

  private Shares shares() {
    long repeated = answers.values().stream().filter(n -> n > 1).mapToLong(n -> n).sum();
    long all = answers.values().stream().mapToLong(n -> n).sum();
    return new Shares(
        share(counts.grouped, counts.answered),
        share(repeated, all),
        share(counts.held, counts.answered),
        share(counts.corrected, counts.answered),
        share(counts.namedDay, counts.tabled));
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
