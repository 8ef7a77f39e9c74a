package org.pursuant.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;

/// Invented questions of an invented parliament, in every state, for tests of pages.
final class InventedQuestions {
  static final BodyRef SEA = new BodyRef(901, "Department for the Sea");
  static final BodyRef ROADS = new BodyRef(902, "Department for Roads");
  static final MemberRef QUILL =
      new MemberRef(MemberId.mnis(90001), "Ada Quill", "Tidal Party", "Saltmarsh", null);
  static final MemberRef FELL =
      new MemberRef(MemberId.mnis(90021), "Baroness Fell", "Moor Party", "Life peer", null);
  static final MemberRef VANE =
      new MemberRef(
          MemberId.mnis(90040), "Osric Vane", "Harbour Party", "Solway", "Minister of State");

  /// What a hostile source might put into any text.
  static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;";

  private InventedQuestions() {}

  static List<QuestionSummary> all() {
    List<QuestionSummary> all = new ArrayList<>();
    all.add(answered(1, "4471", "Harbour Lights: Repairs", QUILL, SEA, Set.of()));
    all.add(answered(2, "4472", "Harbour Lights: Costs", QUILL, SEA, Set.of(Mark.EDITED)));
    all.add(corrected(3));
    all.add(held(4));
    all.add(unanswered(5, "4480", QUILL, ROADS, House.COMMONS, LocalDate.of(2031, 5, 26), true));
    all.add(unanswered(6, "HL88", FELL, SEA, House.LORDS, LocalDate.of(2031, 5, 16), null));
    all.add(standing(7, Status.WITHDRAWN));
    all.add(standing(8, Status.VANISHED));
    all.add(hostile(9));
    for (int i = 10; i < 75; i++) {
      all.add(
          answered(
              i, Integer.toString(4500 + i), "Coastal Beacons: Batch " + i, QUILL, SEA, Set.of()));
    }
    return List.copyOf(all);
  }

  static QuestionSummary answered(
      long id, String uin, String heading, MemberRef asker, BodyRef body, Set<Mark> marks) {
    Answer answer =
        new Answer(
            text("Forty-one of the 612 harbour lights are out of use, of which 17 await parts."),
            false,
            LocalDate.of(2031, 5, 14),
            null,
            VANE,
            null,
            null,
            null,
            List.of());
    QuestionState state =
        base(uin, asker, body, House.COMMONS).heading(heading).answer(answer).build();
    return summary(id, state, Status.ANSWERED, marks);
  }

  private static QuestionSummary corrected(long id) {
    Answer answer =
        new Answer(
            text("There are 612 lights."),
            false,
            LocalDate.of(2031, 5, 13),
            null,
            VANE,
            LocalDate.of(2031, 6, 3),
            VANE,
            text("There are 621 lights."),
            List.of());
    QuestionState state =
        base("4473", QUILL, SEA, House.COMMONS).heading("Lights: Number").answer(answer).build();
    return summary(id, state, Status.ANSWERED, Set.of(Mark.CORRECTED));
  }

  private static QuestionSummary held(long id) {
    Answer answer =
        new Answer(
            text("It has not proved possible to answer in the time available."),
            true,
            LocalDate.of(2031, 5, 9),
            LocalDate.of(2031, 5, 9),
            VANE,
            null,
            null,
            null,
            List.of());
    QuestionState state =
        base("4474", QUILL, SEA, House.COMMONS).heading("Fog Signals").answer(answer).build();
    return summary(id, state, Status.HOLDING, Set.of(Mark.WAS_HELD));
  }

  private static QuestionSummary unanswered(
      long id,
      String uin,
      MemberRef asker,
      BodyRef body,
      House house,
      LocalDate due,
      @Nullable Boolean named) {
    QuestionState state = base(uin, asker, body, house).due(due).namedDay(named).build();
    return summary(id, state, Status.UNANSWERED, Set.of());
  }

  private static QuestionSummary standing(long id, Status status) {
    QuestionState state =
        base("449" + id, QUILL, ROADS, House.COMMONS).heading("Ferries " + id).build();
    return summary(id, state, status, Set.of());
  }

  private static QuestionSummary hostile(long id) {
    MemberRef member =
        new MemberRef(new MemberId(MemberId.NAME, "mallory"), HOSTILE, HOSTILE, HOSTILE, HOSTILE);
    QuestionState state =
        base("4499", member, new BodyRef(null, HOSTILE), House.COMMONS)
            .heading(HOSTILE)
            .question(SourceText.plain(HOSTILE))
            .answer(Answer.ofText(SourceText.plain("=HYPERLINK(\"http://example.org\")" + HOSTILE)))
            .build();
    return summary(id, state, Status.ANSWERED, Set.of());
  }

  static QuestionState.Builder base(String uin, MemberRef asker, BodyRef body, House house) {
    return QuestionState.builder()
        .house(house)
        .tabled(LocalDate.of(2031, 5, 6))
        .uin(new Uin(uin))
        .askedBy(asker)
        .body(body)
        .due(LocalDate.of(2031, 5, 9))
        .namedDay(false)
        .question(
            text(
                "To ask the Secretary of State for the Sea, how many harbour lights are out of use."));
  }

  static QuestionSummary summary(long id, QuestionState state, Status status, Set<Mark> marks) {
    return new QuestionSummary(
        new QuestionId(id),
        java.util.Objects.requireNonNull(state.key()).path(),
        state,
        status,
        marks,
        Instant.parse("2031-05-21T05:40:00Z"),
        LocalDate.of(2031, 5, 14));
  }

  static SourceText text(String words) {
    return SourceText.full(RichText.ofPlain(words));
  }
}
