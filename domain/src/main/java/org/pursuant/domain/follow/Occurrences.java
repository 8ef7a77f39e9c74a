package org.pursuant.domain.follow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.record.QuestionLife;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.Slug;
import org.pursuant.domain.text.SourceText;
import org.pursuant.domain.text.Words;

/// What of a question's life is told to those who follow it, with the signs by which it is known
/// again.
///
/// A sign must outlast whatever may still become known: a question is asked once, even if its date
/// moves; a correction goes by the day that declares it, since its text may be completed later; an
/// edit is known by its words and by the moment at which it was first seen, either of which may yet
/// change, though hardly both at once.
public final class Occurrences {
  private static final int HASH_LENGTH = 24;

  private final QuestionLife life;
  private final List<Occurrence> found = new ArrayList<>();
  private final Map<String, Integer> met = new HashMap<>();

  private Occurrences(QuestionLife life) {
    this.life = life;
  }

  /// All that has happened to a question up to a day.
  ///
  /// @param zone where the parliament sits
  public static List<Occurrence> of(QuestionLife life, LocalDate today, ZoneId zone) {
    Occurrences all = new Occurrences(life);
    life.events().forEach(all::event);
    if (overdue(life.summary(), today, zone)) {
      LocalDate due = life.summary().state().due();
      all.add(FollowedEvent.OVERDUE, due, "", "due-" + due);
    }
    return List.copyOf(all.found);
  }

  /// That another question names one.
  public static Occurrence citedBy(QuestionLife citing) {
    List<String> signs = new ArrayList<>();
    signs.add("by-" + citing.summary().path());
    names(citing).forEach(name -> signs.add("by-" + name));
    return new Occurrence(
        FollowedEvent.CITED,
        ownDay(citing.summary().state()),
        signs.stream().distinct().toList(),
        title(citing.summary()),
        citing.summary().path());
  }

  /// Every name by which a question is or was known, as signs and stores write it.
  public static List<String> names(QuestionLife life) {
    List<String> names = new ArrayList<>();
    life.keys().forEach(key -> names.add(key.path()));
    life.ids().forEach(id -> names.add(id.toString()));
    return names;
  }

  /// What a question is called in a list: its heading, else its number.
  public static String title(QuestionSummary question) {
    String heading = question.state().heading();
    if (heading != null && !heading.isBlank()) {
      return Words.folded(heading);
    }
    return question.state().uin() == null
        ? "Question without a heading"
        : "Question " + question.state().uin();
  }

  /// Whether a question was seen without an answer after the date for it. The date of an ordinary
  /// question in the Commons is nominal and makes none overdue.
  static boolean overdue(QuestionSummary question, LocalDate today, ZoneId zone) {
    QuestionState state = question.state();
    LocalDate due = state.due();
    boolean open = question.status() == Status.UNANSWERED;
    boolean nominal = House.COMMONS.equals(state.house()) && !Boolean.TRUE.equals(state.namedDay());
    if (due == null || question.lastSeen() == null || !open || nominal) {
      return false;
    }
    LocalDate seen = LocalDate.ofInstant(question.lastSeen(), zone);
    return seen.isAfter(due) && today.isAfter(due);
  }

  private void event(Event event) {
    LocalDate day = event.when().day();
    switch (event) {
      case Event.Tabled _ -> once(FollowedEvent.ASKED, day);
      case Event.Held _ -> add(FollowedEvent.HELD, day, "", nth("held"));
      case Event.Answered _ -> add(FollowedEvent.ANSWERED, day, "", nth("answered"));
      case Event.Corrected _ -> add(FollowedEvent.CORRECTED, day, "", nth("on-" + day));
      case Event.EditedWithoutCorrection e -> edited(e, day);
      case Event.Transferred e ->
          add(
              FollowedEvent.TRANSFERRED,
              day,
              "from " + e.from().name() + " to " + e.to().name(),
              nth("to-" + Slug.of(e.to().name())));
      case Event.Reworded _, Event.Titled _, Event.Retitled _, Event.DueDateMoved _ -> {}
      case Event.TabledDateMoved _, Event.AnswerRemoved _, Event.Regrouped _ -> {}
      case Event.Withdrawn _, Event.Vanished _, Event.Reinstated _ -> {}
      case Event.PropertyChanged _, Event.OtherState _ -> {}
    }
  }

  private void once(FollowedEvent event, @Nullable LocalDate day) {
    if (nth(event.code()).equals(event.code())) {
      add(event, day, "", event.code());
    }
  }

  private void edited(Event.EditedWithoutCorrection e, @Nullable LocalDate day) {
    String words = nth("words-" + hash(key(e.before()) + "\n" + key(e.after())));
    if (e.when().seen() == null) {
      add(FollowedEvent.EDITED, day, "", words);
    } else {
      add(FollowedEvent.EDITED, day, "", words, "seen-" + e.when().seen().toEpochMilli());
    }
  }

  private static String hash(String words) {
    return Words.sha256(words).substring(0, HASH_LENGTH);
  }

  private static String key(SourceText text) {
    return Words.key(text.text().plain());
  }

  /// The sign itself the first time, with a number from the second time on.
  private String nth(String sign) {
    int times = met.merge(sign, 1, Integer::sum);
    return times == 1 ? sign : sign + "-" + times;
  }

  private void add(FollowedEvent event, @Nullable LocalDate day, String detail, String... signs) {
    LocalDate when = day != null ? day : ownDay(life.summary().state());
    found.add(new Occurrence(event, when, List.of(signs), detail, null));
  }

  private static @Nullable LocalDate ownDay(QuestionState state) {
    return state.tabled() != null ? state.tabled() : state.answeredOn();
  }
}
