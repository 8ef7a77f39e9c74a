package org.pursuant.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.question.Events;
import org.pursuant.domain.question.GroupPartner;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.text.Words;

/// Derives from a question's chains what its row holds.
final class Derivation {
  /// Shorter questions than this do not tell one question from another by their words.
  private static final int SHORTEST_TEXT = 40;

  private final IdTable ids;
  private final MemberTable members;

  Derivation(IdTable ids, MemberTable members) {
    this.ids = ids;
    this.members = members;
  }

  /// @param chains not empty
  Derived of(long question, Map<Lineage, Chain> chains) {
    QuestionState state = state(chains);
    List<Event> events = events(chains);
    List<Event> certain = certain(chains, events);
    QuestionKey key = state.key();
    Long owner = key == null ? null : ids.find(key);
    boolean owned = owner != null && owner == question;
    return new Derived(
        key != null && owned ? key.path() : pathWithoutKey(question, state),
        key,
        state,
        Mark.of(state, certain),
        Status.of(state).code(),
        lastDay(events, _ -> true),
        lastDay(certain, Derivation::changesAnswer),
        answerKey(state),
        textKey(state),
        chains.keySet().stream().mapToLong(l -> Codes.bit(l)).sum(),
        ChainTable.forms(chains),
        chains.values().stream().mapToLong(c -> c.revisions().size()).sum(),
        kinds(events),
        nodes(state));
  }

  /// Where no source states the date tabled, House, day of the answer and UIN make an address that
  /// lasts longer than an id of a source.
  private String pathWithoutKey(long question, QuestionState state) {
    LocalDate answered = state.answer() == null ? null : state.answer().answeredOn();
    if (state.house() == null || state.uin() == null || answered == null) {
      return ids.path(question);
    }
    String path = state.house().code() + "/answered-" + answered + "/" + state.uin();
    return ids.isPathOfAnother(path, question) ? ids.path(question) : path;
  }

  /// All lineages as one, with Members as far as the record knows them.
  QuestionState state(Map<Lineage, Chain> chains) {
    return withMembers(Fusion.of(chains));
  }

  /// A state with its Members as far as the record knows them on the question's day.
  QuestionState withMembers(QuestionState state) {
    return withMembers(state, members::filled);
  }

  /// A state with the names of its Members and nothing else that it does not print itself.
  QuestionState withNames(QuestionState state) {
    return withMembers(state, (ref, _) -> members.named(ref));
  }

  private static QuestionState withMembers(QuestionState state, Filling filling) {
    Answer a = state.answer();
    LocalDate answered = a == null ? null : a.answeredOn();
    LocalDate asked = state.tabled() != null ? state.tabled() : answered;
    Answer filled =
        a == null
            ? null
            : new Answer(
                a.text(),
                a.holding(),
                a.answeredOn(),
                a.heldOn(),
                filling.member(a.answeredBy(), answered != null ? answered : asked),
                a.correctedOn(),
                filling.member(a.correctedBy(), a.correctedOn()),
                a.originalText(),
                a.attachments());
    return state.toBuilder().askedBy(filling.member(state.askedBy(), asked)).answer(filled).build();
  }

  /// What the record adds to a Member on a day.
  @FunctionalInterface
  private interface Filling {
    MemberRef fill(MemberRef ref, @Nullable LocalDate day);

    default @Nullable MemberRef member(@Nullable MemberRef ref, @Nullable LocalDate day) {
      return ref == null ? null : fill(ref, day);
    }
  }

  /// The events of the most authoritative lineage that has any.
  static List<Event> events(Map<Lineage, Chain> chains) {
    return chains.values().stream()
        .map(Events::of)
        .filter(events -> !events.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// The events of the most authoritative lineage that has any, without edits that only a retelling
  /// shows.
  static List<Event> certainEvents(Map<Lineage, Chain> chains) {
    return certain(chains, events(chains));
  }

  /// The events but for edits that only another lineage than the official one shows: editions of a
  /// retelling may differ by its own doing, and no answer is to be called edited for that.
  private static List<Event> certain(Map<Lineage, Chain> chains, List<Event> events) {
    if (events.stream().noneMatch(Event.EditedWithoutCorrection.class::isInstance)) {
      return events;
    }
    Chain official = chains.getOrDefault(Lineage.OFFICIAL, Chain.EMPTY);
    return Events.of(official).isEmpty()
        ? events.stream().filter(e -> !(e instanceof Event.EditedWithoutCorrection)).toList()
        : events;
  }

  /// When the most authoritative lineage was last seen; null where it has no times.
  static @Nullable Instant lastSeen(Map<Lineage, Chain> chains) {
    for (Chain chain : chains.values()) {
      if (!chain.revisions().isEmpty()) {
        return chain.revisions().getLast().lastSeen();
      }
    }
    return null;
  }

  private static boolean changesAnswer(Event event) {
    return event instanceof Event.Corrected || event instanceof Event.EditedWithoutCorrection;
  }

  private static @Nullable Long lastDay(List<Event> events, Predicate<Event> wanted) {
    Long last = null;
    for (Event event : events) {
      LocalDate day = event.when().day();
      if (day != null && wanted.test(event) && (last == null || day.toEpochDay() > last)) {
        last = day.toEpochDay();
      }
    }
    return last;
  }

  private static String kinds(List<Event> events) {
    Map<String, Long> kinds =
        events.stream()
            .collect(Collectors.groupingBy(Event::kind, TreeMap::new, Collectors.counting()));
    return kinds.entrySet().stream()
        .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + "*" + e.getValue())
        .collect(Collectors.joining(" "));
  }

  private static @Nullable Long answerKey(QuestionState state) {
    return state
        .wholeAnswer()
        .filter(text -> !text.text().isEmpty())
        .map(text -> Hashes.of(Words.key(text.text().plain())))
        .orElse(null);
  }

  /// The hash that a question is found by where only its words are known; null where they are too
  /// few or not all known.
  static @Nullable Long textKey(QuestionState state) {
    return state
        .wholeQuestion()
        .map(text -> Words.key(text.text().plain()))
        .filter(key -> key.length() >= SHORTEST_TEXT)
        .map(Hashes::of)
        .orElse(null);
  }

  private static Set<Long> nodes(QuestionState state) {
    Set<Long> nodes = new TreeSet<>();
    if (state.group().isEmpty() || state.house() == null) {
      return nodes;
    }
    String house = state.house().code();
    String answered =
        state.answer() == null || state.answer().answeredOn() == null
            ? "unknown"
            : state.answer().answeredOn().toString();
    if (state.uin() != null) {
      nodes.add(node(house, state.tabled(), answered, state.uin().value()));
      nodes.add(node(house, null, answered, state.uin().value()));
    }
    for (GroupPartner p : state.group()) {
      nodes.add(node(house, p.tabled(), answered, p.uin().value()));
    }
    return nodes;
  }

  private static long node(String house, @Nullable LocalDate tabled, String answered, String uin) {
    return Hashes.of(house + "/" + (tabled == null ? "answered " + answered : tabled) + "/" + uin);
  }
}
