package org.pursuant.domain.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.text.SourceText;

/// Derives the events of a question from its revisions: whatever differs between two of them is
/// told by exactly one event.
public final class Events {
  private final List<Event> found = new ArrayList<>();

  private Events() {}

  /// The events of a chain in the order of its revisions.
  public static List<Event> of(Chain chain) {
    Events events = new Events();
    List<Revision> revisions = chain.known();
    if (!revisions.isEmpty()) {
      events.first(revisions.getFirst());
    }
    for (int i = 1; i < revisions.size(); i++) {
      events.between(revisions.get(i - 1), revisions.get(i));
    }
    return List.copyOf(events.found);
  }

  private void first(Revision revision) {
    QuestionState s = revision.state();
    Instant seen = revision.firstSeen();
    if (s.tabled() != null) {
      found.add(new Event.Tabled(new Timing(s.tabled(), null, seen), s.body()));
    }
    answerAppears(null, s, null, seen);
    if (s.standing() != Standing.STANDING) {
      standing(s.standing(), new Timing(null, null, seen));
    }
  }

  private void between(Revision before, Revision after) {
    QuestionState a = before.state();
    QuestionState b = after.state();
    boolean undated = before.firstSeen() == null || after.firstSeen() == null;
    if (undated && Progress.of(a).compareTo(Progress.of(b)) == 0) {
      found.add(new Event.OtherState(new Timing(null, null, null), differing(a, b)));
      return;
    }
    Timing when = new Timing(null, before.lastSeen(), after.firstSeen());
    frame(a, b, when);
    question(a, b, when);
    answers(a, b, when);
    if (a.standing() != b.standing()) {
      standing(b.standing(), when);
    }
    properties(a, b, when);
  }

  /// What differs between two states of which none is known to be the earlier.
  private static List<String> differing(QuestionState a, QuestionState b) {
    Events events = new Events();
    Timing when = new Timing(null, null, null);
    events.frame(a, b, when);
    events.question(a, b, when);
    events.answers(a, b, when);
    events.properties(a, b, when);
    Set<String> words = new LinkedHashSet<>();
    events.found.forEach(e -> words.add(property(e)));
    if (a.standing() != b.standing()) {
      words.add("standing");
    }
    return List.copyOf(words);
  }

  private static String property(Event event) {
    return switch (event) {
      case Event.Transferred _, Event.Tabled _ -> "answering body";
      case Event.Reworded _ -> "question";
      case Event.Titled _, Event.Retitled _ -> "heading";
      case Event.DueDateMoved _ -> "date for answer";
      case Event.TabledDateMoved _ -> "date tabled";
      case Event.Regrouped _ -> "questions answered with it";
      case Event.PropertyChanged e -> e.property();
      case Event.Withdrawn _, Event.Vanished _, Event.Reinstated _ -> "standing";
      case Event.Held _, Event.Answered _, Event.Corrected _, Event.EditedWithoutCorrection _ ->
          "answer";
      case Event.AnswerRemoved _, Event.OtherState _ -> "answer";
    };
  }

  private void frame(QuestionState a, QuestionState b, Timing when) {
    BodyRef from = a.body();
    BodyRef to = b.body();
    if (from != null && to != null && !from.sameAs(to)) {
      found.add(new Event.Transferred(when, from, to));
    }
    LocalDate tabledBefore = a.tabled();
    LocalDate tabledAfter = b.tabled();
    if (tabledBefore != null && tabledAfter != null && !tabledBefore.equals(tabledAfter)) {
      found.add(new Event.TabledDateMoved(when, tabledBefore, tabledAfter));
    }
    if (!Objects.equals(a.due(), b.due())) {
      found.add(new Event.DueDateMoved(when, a.due(), b.due()));
    }
    if (!Objects.equals(a.heading(), b.heading())) {
      found.add(titled(a.heading(), b.heading(), when));
    }
    if (!Set.copyOf(a.group()).equals(Set.copyOf(b.group()))) {
      found.add(new Event.Regrouped(when, a.group().size(), b.group().size()));
    }
  }

  private static Event titled(@Nullable String before, @Nullable String after, Timing when) {
    if (before == null || before.isBlank()) {
      return new Event.Titled(when, after == null ? "" : after);
    }
    return new Event.Retitled(when, before, after);
  }

  private void question(QuestionState a, QuestionState b, Timing when) {
    SourceText before = a.question();
    SourceText after = b.question();
    if (before == null || after == null || before.agreesWith(after)) {
      return;
    }
    boolean transferred = a.body() != null && b.body() != null && !a.body().sameAs(b.body());
    if (!(transferred && Addressee.sameMatter(before, after))) {
      found.add(new Event.Reworded(when, before, after));
    }
  }

  private void answers(QuestionState a, QuestionState b, Timing when) {
    Answer before = a.answer();
    Answer after = b.answer();
    if (before != null && before.text() != null && after == null) {
      found.add(new Event.AnswerRemoved(when, before.text()));
    } else if (before == null || before.holding() && after != null && !after.holding()) {
      answerAppears(before, b, when.notYet(), when.seen());
    } else if (after != null) {
      answerChanges(before, after, when);
    }
  }

  private void answerAppears(
      @Nullable Answer before, QuestionState s, @Nullable Instant notYet, @Nullable Instant seen) {
    Answer answer = s.answer();
    if (answer == null) {
      return;
    }
    if (answer.holding()) {
      LocalDate day = answer.heldOn() != null ? answer.heldOn() : answer.answeredOn();
      found.add(new Event.Held(new Timing(day, notYet, seen), answer.text()));
      return;
    }
    if (before == null && answer.heldOn() != null) {
      found.add(new Event.Held(new Timing(answer.heldOn(), notYet, seen), null));
    }
    boolean corrected = answer.correctedOn() != null;
    SourceText first = corrected ? answer.originalText() : answer.text();
    found.add(
        new Event.Answered(
            new Timing(answer.answeredOn(), notYet, seen), answer.answeredBy(), first));
    if (corrected) {
      found.add(correction(answer, answer.originalText(), notYet, seen));
    }
  }

  private static Event correction(
      Answer answer,
      @Nullable SourceText before,
      @Nullable Instant notYet,
      @Nullable Instant seen) {
    return new Event.Corrected(
        new Timing(answer.correctedOn(), notYet, seen),
        answer.correctedBy(),
        before,
        answer.text());
  }

  private void answerChanges(Answer before, Answer after, Timing when) {
    boolean declared =
        after.correctedOn() != null && !after.correctedOn().equals(before.correctedOn());
    if (after.holding() && !before.holding()) {
      found.add(new Event.AnswerRemoved(when, before.text()));
      found.add(new Event.Held(when, after.text()));
    } else if (declared) {
      found.add(correction(after, before.text(), when.notYet(), when.seen()));
    } else if (before.text() != null && after.text() != null) {
      edited(before, before.text(), after.text(), when);
    }
    changed("day of the answer", before.answeredOn(), after.answeredOn(), when);
    changed("day of the holding answer", before.heldOn(), after.heldOn(), when);
    if (!declared) {
      changed("day of the correction", before.correctedOn(), after.correctedOn(), when);
    }
  }

  private void edited(Answer before, SourceText old, SourceText now, Timing when) {
    if (old.agreesWith(now)) {
      return;
    }
    found.add(
        before.holding()
            ? new Event.PropertyChanged(
                when, "holding answer", old.text().plain(), now.text().plain())
            : new Event.EditedWithoutCorrection(when, old, now));
  }

  private void standing(Standing now, Timing when) {
    found.add(
        switch (now) {
          case STANDING -> new Event.Reinstated(when);
          case WITHDRAWN -> new Event.Withdrawn(when);
          case VANISHED -> new Event.Vanished(when);
        });
  }

  private void properties(QuestionState a, QuestionState b, Timing when) {
    changed("House", a.house(), b.house(), when);
    changed("UIN", a.uin(), b.uin(), when);
    changed("kind", kind(a), kind(b), when);
    changed("declared interest", a.memberHasInterest(), b.memberHasInterest(), when);
    member("asking Member", a.askedBy(), b.askedBy(), when);
    if (a.body() != null && b.body() != null && a.body().sameAs(b.body())) {
      changed("name of the answering body", a.body().name(), b.body().name(), when);
    }
    Answer before = a.answer();
    Answer after = b.answer();
    if (before != null && after != null && before.holding() == after.holding()) {
      member("answering Member", before.answeredBy(), after.answeredBy(), when);
      if (!before.attachments().isEmpty() && !after.attachments().isEmpty()) {
        changed("attachments", titles(before), titles(after), when);
      }
    }
  }

  private static @Nullable String kind(QuestionState s) {
    return s.namedDay() == null ? null : s.namedDay() ? "named day" : "ordinary";
  }

  private static String titles(Answer answer) {
    return String.join("; ", answer.attachments().stream().map(Attachment::title).toList());
  }

  private void member(String property, @Nullable MemberRef a, @Nullable MemberRef b, Timing when) {
    if (!StateComparison.sameMember(a, b)) {
      changed(property, label(a), label(b), when);
    }
  }

  private static @Nullable String label(@Nullable MemberRef m) {
    return m == null ? null : m.name() != null ? m.name() : m.identity().toString();
  }

  private void changed(String property, @Nullable Object a, @Nullable Object b, Timing when) {
    if (!Objects.equals(a, b)) {
      found.add(new Event.PropertyChanged(when, property, words(a), words(b)));
    }
  }

  private static @Nullable String words(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case BodyRef b -> b.name();
      default -> value.toString();
    };
  }
}
