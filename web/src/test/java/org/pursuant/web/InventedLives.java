package org.pursuant.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.Member;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.Provenance;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Attachment;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.Coverage;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.question.Events;
import org.pursuant.domain.question.GroupPartner;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Standing;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.BodyProfile;
import org.pursuant.domain.record.MemberProfile;
import org.pursuant.domain.record.QuestionDossier;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;

/// Invented questions with all that became of them: together they show every kind of event.
final class InventedLives {
  static final String ASKED =
      "To ask the Secretary of State for %s, pursuant to the answer of 2 April 2031 to Question 3902"
          + " on Harbour Lights, (a) how many harbour lights are out of use and (b) when each will be"
          + " repaired; and if she will publish the inspection reports.";

  private static final Provenance READ =
      new Provenance(
          "ab".repeat(32),
          SourceForm.QUESTIONS_API,
          "https://api.example.org/questions/1",
          "value");

  private InventedLives() {}

  static FakeRecord record() {
    return FakeRecord.invented()
        .with(eventful())
        .with(corrected())
        .with(regrouped())
        .with(gone())
        .with(moved())
        .with(held())
        .with(clipped())
        .with(unheaded())
        .with(bySourceId())
        .with(hostile())
        .with(secondSession())
        .with(quill())
        .with(vane())
        .with(unknown())
        .with(sea());
  }

  /// Tabled, titled, transferred, reworded, retitled, moved, held, answered, then changed with no
  /// correction declared.
  static QuestionDossier eventful() {
    QuestionState s =
        InventedQuestions.base(
                "4601", InventedQuestions.QUILL, InventedQuestions.ROADS, House.COMMONS)
            .question(InventedQuestions.text(ASKED.formatted("Roads")))
            .memberHasInterest(true)
            .namedDay(true)
            .build();
    Chain chain = observed(Chain.EMPTY, "2031-05-06T16:00:00Z", s);
    s = s.toBuilder().heading("Harbour Lights").build();
    chain = observed(chain, "2031-05-07T05:40:00Z", s);
    s =
        s.toBuilder()
            .body(InventedQuestions.SEA)
            .question(InventedQuestions.text(ASKED.formatted("the Sea")))
            .build();
    chain = observed(chain, "2031-05-07T17:10:00Z", s);
    s =
        s.toBuilder()
            .question(
                InventedQuestions.text(
                    ASKED.formatted("the Sea").replace("out of use", "out of use or dimmed")))
            .heading("Harbour Lights: Repairs")
            .due(LocalDate.of(2031, 5, 12))
            .build();
    chain = observed(chain, "2031-05-08T05:40:00Z", s);
    s = s.toBuilder().answer(holding(9)).build();
    chain = observed(chain, "2031-05-09T17:00:00Z", s);
    s = s.toBuilder().answer(answer("over £4 million", null)).build();
    chain = observed(observed(chain, "2031-05-14T17:00:00Z", s), "2031-05-20T05:40:00Z", s);
    s = s.toBuilder().answer(answer("over £3 million", null)).build();
    chain = observed(observed(chain, "2031-05-21T05:40:00Z", s), "2031-07-11T05:40:00Z", s);
    return dossier(101, chain, List.of(), like(7));
  }

  static QuestionDossier corrected() {
    QuestionState s =
        InventedQuestions.base(
                "4602", InventedQuestions.QUILL, InventedQuestions.SEA, House.COMMONS)
            .heading("Buoys: Number")
            .answer(answer("612 buoys", null))
            .build();
    Chain chain = observed(Chain.EMPTY, "2031-05-14T17:00:00Z", s);
    Answer now =
        new Answer(
            words("621 buoys"),
            false,
            LocalDate.of(2031, 5, 14),
            null,
            InventedQuestions.VANE,
            LocalDate.of(2031, 6, 3),
            InventedQuestions.VANE,
            words("612 buoys"),
            List.of(
                new Attachment("Table of buoys", "https://example.org/buoys.xlsx", "xlsx", 20_480L),
                new Attachment("Local copy", "javascript:alert(1)", null, null)));
    chain = observed(chain, "2031-06-04T05:40:00Z", s.toBuilder().answer(now).build());
    return dossier(102, chain, List.of(), List.of());
  }

  static QuestionDossier regrouped() {
    QuestionState s =
        InventedQuestions.base(
                "4603", InventedQuestions.QUILL, InventedQuestions.SEA, House.COMMONS)
            .heading("Fog Signals: Costs")
            .build();
    Chain chain = observed(Chain.EMPTY, "2031-05-07T05:40:00Z", s);
    s =
        s.toBuilder()
            .group(
                List.of(
                    new GroupPartner(LocalDate.of(2031, 5, 6), new Uin("4471")),
                    new GroupPartner(null, new Uin("9999"))))
            .answer(answer("£5 million", null))
            .build();
    chain = observed(chain, "2031-05-14T17:00:00Z", s);
    s = s.toBuilder().answer(null).askedBy(InventedQuestions.FELL).build();
    chain = observed(chain, "2031-05-15T17:00:00Z", s);
    return dossier(103, chain, InventedQuestions.all().subList(0, 1), List.of());
  }

  static QuestionDossier gone() {
    QuestionState s =
        InventedQuestions.base(
                "4604", InventedQuestions.QUILL, InventedQuestions.SEA, House.COMMONS)
            .heading("Piers")
            .build();
    Chain chain = observed(Chain.EMPTY, "2031-05-07T05:40:00Z", s);
    chain = chain.vanish(Instant.parse("2031-05-08T05:40:00Z"), READ);
    chain = observed(chain, "2031-05-09T05:40:00Z", s);
    chain =
        observed(chain, "2031-05-10T05:40:00Z", s.toBuilder().standing(Standing.WITHDRAWN).build());
    return dossier(104, chain, List.of(), List.of());
  }

  static QuestionDossier moved() {
    QuestionState s =
        InventedQuestions.base(
                "4605", InventedQuestions.QUILL, InventedQuestions.SEA, House.COMMONS)
            .heading("Slipways")
            .build();
    Chain chain = observed(Chain.EMPTY, "2031-05-07T05:40:00Z", s);
    chain =
        observed(
            chain, "2031-05-08T05:40:00Z", s.toBuilder().tabled(LocalDate.of(2031, 5, 7)).build());
    QuestionDossier d = dossier(105, chain, List.of(), List.of());
    return new QuestionDossier(
        d.summary(),
        d.chains(),
        d.events(),
        d.siblings(),
        d.sameAnswer(),
        0,
        d.ids(),
        List.of(Objects.requireNonNull(s.key())));
  }

  static QuestionDossier held() {
    QuestionState s =
        InventedQuestions.base("HL77", InventedQuestions.FELL, InventedQuestions.SEA, House.LORDS)
            .heading("Ferries: Delays")
            .answer(holding(9))
            .build();
    return dossier(106, observed(Chain.EMPTY, "2031-05-10T05:40:00Z", s), List.of(), List.of());
  }

  static QuestionDossier clipped() {
    QuestionState s =
        InventedQuestions.base(
                "4607", InventedQuestions.QUILL, InventedQuestions.SEA, House.COMMONS)
            .heading("Tides")
            .question(SourceText.clipped(ASKED.formatted("the Sea").substring(0, 120)))
            .answer(Answer.ofText(SourceText.clipped("The tides are measured at every harb...")))
            .build();
    return dossier(107, observed(Chain.EMPTY, "2031-05-10T05:40:00Z", s), List.of(), List.of());
  }

  static QuestionDossier unheaded() {
    QuestionState s =
        InventedQuestions.base(
                "4608", InventedQuestions.QUILL, InventedQuestions.SEA, House.COMMONS)
            .build();
    return dossier(108, observed(Chain.EMPTY, "2031-05-10T05:40:00Z", s), List.of(), List.of());
  }

  /// Known by a source's id alone, at no stated time.
  static QuestionDossier bySourceId() {
    QuestionState s =
        QuestionState.builder()
            .heading("Moorings")
            .question(InventedQuestions.text("How many moorings there are."))
            .answer(Answer.ofText(InventedQuestions.text("There are nine.")))
            .build();
    Chain chain = Chain.EMPTY.observe(null, Coverage.DETAIL, s, READ);
    QuestionSummary summary =
        new QuestionSummary(
            new QuestionId(109),
            "id/provisional/abc123",
            s,
            Status.ANSWERED,
            java.util.Set.of(),
            null,
            null);
    return new QuestionDossier(
        summary,
        Map.of(Lineage.PAGE, chain),
        Events.of(chain),
        List.of(),
        List.of(),
        0,
        List.of(new SourceId(SourceId.PROVISIONAL, "abc123")),
        List.of());
  }

  static QuestionDossier hostile() {
    String bad =
        InventedQuestions.HOSTILE + "<svg onload=alert(3)><style>*{display:none}</style></div>";
    QuestionState s =
        InventedQuestions.base(
                "4610", InventedQuestions.QUILL, InventedQuestions.SEA, House.COMMONS)
            .heading(bad)
            .question(SourceText.plain(bad + " (a) x" + bad + " and (b) y; and if " + bad))
            .answer(Answer.ofText(SourceText.plain("first " + bad)))
            .build();
    Chain chain = observed(Chain.EMPTY, "2031-05-14T17:00:00Z", s);
    QuestionState after =
        s.toBuilder()
            .heading(bad + bad)
            .question(SourceText.plain(bad + " reworded"))
            .answer(Answer.ofText(SourceText.plain(bad + " second")))
            .build();
    chain = observed(chain, "2031-05-15T17:00:00Z", after);
    QuestionDossier d = dossier(110, chain, List.of(), List.of());
    Map<Lineage, Chain> chains = new LinkedHashMap<>(d.chains());
    chains.put(
        Lineage.THEYWORKFORYOU,
        observed(
            Chain.EMPTY,
            "2031-05-20T17:00:00Z",
            s.toBuilder().question(SourceText.plain("Otherwise " + bad)).build()));
    return new QuestionDossier(
        d.summary(), chains, d.events(), List.of(), List.of(), 0, d.ids(), List.of());
  }

  /// A question of another session with the number of [InventedQuestions]' first.
  static QuestionDossier secondSession() {
    QuestionState s =
        InventedQuestions.base(
                "4471", InventedQuestions.QUILL, InventedQuestions.SEA, House.COMMONS)
            .tabled(LocalDate.of(2030, 2, 3))
            .heading("An Earlier Session")
            .build();
    return dossier(111, observed(Chain.EMPTY, "2030-02-10T05:40:00Z", s), List.of(), List.of());
  }

  static MemberProfile quill() {
    List<QuestionSummary> asked = InventedQuestions.all().subList(0, 6);
    Member member =
        new Member(
            MemberId.mnis(90001),
            "Ada Quill",
            "Quill, Ada",
            "Ada Quill MP",
            List.of(
                new Member.Membership(House.COMMONS, "Saltmarsh", LocalDate.of(2029, 7, 4), null)),
            List.of(new Member.PartyPeriod("Tidal Party", null, null)));
    Map<String, Long> bodies = new LinkedHashMap<>();
    bodies.put("Department for the Sea", 60L);
    bodies.put("Department for Roads", 12L);
    return new MemberProfile(
        member, true, 72, 0, bodies, Map.of(), months(), Map.of(), asked, List.of());
  }

  static MemberProfile vane() {
    List<QuestionSummary> given = InventedQuestions.all().subList(0, 3);
    Member member =
        new Member(MemberId.mnis(90040), "Osric Vane", null, null, List.of(), List.of());
    return new MemberProfile(
        member,
        true,
        0,
        68,
        Map.of(),
        Map.of("Department for the Sea", 68L),
        Map.of(),
        months(),
        List.of(),
        given);
  }

  static MemberProfile unknown() {
    Member member = new Member(MemberId.mnis(777), "777", null, null, List.of(), List.of());
    return new MemberProfile(
        member, false, 1, 0, Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of());
  }

  static BodyProfile sea() {
    Map<Integer, Long> days = new TreeMap<>();
    for (int d = 0; d <= 60; d++) {
      days.put(d, (long) (d < 3 ? 0 : 400 / d));
    }
    return new BodyProfile(
        "department-for-the-sea",
        List.of("Department for the Sea", "Ministry of Harbours"),
        1820,
        1700,
        118,
        2,
        14,
        9,
        months(),
        new BodyProfile.Timing(1700, 8, 31, days),
        InventedQuestions.all().subList(4, 6),
        InventedQuestions.all().subList(0, 4),
        List.of(
            new BodyProfile.Asker("90001", "Ada Quill", 60),
            new BodyProfile.Asker("90021", "Baroness Fell", 31)));
  }

  private static Map<YearMonth, Long> months() {
    Map<YearMonth, Long> months = new TreeMap<>();
    for (int m = 1; m <= 7; m++) {
      months.put(YearMonth.of(2031, m), (long) (m * 37 % 23 + 3));
    }
    return months;
  }

  private static Answer holding(int day) {
    LocalDate on = LocalDate.of(2031, 5, day);
    return new Answer(
        InventedQuestions.text("It has not proved possible to answer in the time available."),
        true,
        on,
        on,
        InventedQuestions.VANE,
        null,
        null,
        null,
        List.of());
  }

  private static Answer answer(String figure, @Nullable LocalDate corrected) {
    return new Answer(
        words(figure),
        false,
        LocalDate.of(2031, 5, 14),
        null,
        InventedQuestions.VANE,
        corrected,
        null,
        null,
        List.of());
  }

  private static SourceText words(String figure) {
    return SourceText.full(
        RichText.ofMarkup(
            "<p>Forty-one of the 612 harbour lights are out of use, of which 17 are awaiting parts."
                + "</p><p>We have invested "
                + figure
                + " in the Lamp Renewal Programme, which supports harbour authorities to maintain"
                + " their lights.</p><table><caption>Lights by coast</caption><tr><th><p>Coast</p></th>"
                + "<th><p>Lights</p></th></tr><tr><td><p>North</p></td><td><p>212</p></td></tr></table>"
                + "<p>See <a href=\"https://example.org/lamps\">the register of lamps</a>.</p>"));
  }

  private static Chain observed(Chain chain, String seen, QuestionState state) {
    return chain.observe(Instant.parse(seen), Coverage.DETAIL, state, READ);
  }

  private static List<QuestionSummary> like(int count) {
    return new ArrayList<>(InventedQuestions.all().subList(10, 10 + count));
  }

  private static QuestionDossier dossier(
      long id, Chain chain, List<QuestionSummary> siblings, List<QuestionSummary> alike) {
    QuestionState state = chain.current();
    List<Event> events = Events.of(chain);
    Map<Lineage, Chain> chains = new EnumMap<>(Lineage.class);
    chains.put(Lineage.OFFICIAL, chain);
    QuestionKey key = Objects.requireNonNull(state.key());
    QuestionSummary summary =
        new QuestionSummary(
            new QuestionId(id),
            key.path(),
            state,
            Status.of(state),
            Mark.of(state, events),
            chain.revisions().getLast().lastSeen(),
            LocalDate.of(2031, 5, 21));
    return new QuestionDossier(
        summary,
        chains,
        events,
        siblings,
        alike,
        alike.size(),
        List.of(SourceId.official(9_000_000 + id)),
        List.of());
  }
}
