package org.pursuant.benchmarks.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.scale.Learnt.Asked;
import org.pursuant.benchmarks.scale.Learnt.Reply;
import org.pursuant.benchmarks.scale.Learnt.Subject;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.GroupPartner;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;

/// Makes any question of a grown record by its number, always the same for one seed. Safe for many
/// threads; holds nothing but what was learnt.
final class GrownQuestions {
  /// Of the answers of the whole official record, those whose words another answer has.
  private static final double REPEATED = 0.25;

  /// Of the answers, short ones that come out alike without being meant to.
  private static final double ALIKE_BY_CHANCE = 0.05;

  /// Of the questions, the last ones are still open, as at any time in a sitting parliament.
  private static final double OPEN = 0.008;

  private static final int STANDARD_REPLIES = 400;
  private static final int YEARS_OF_A_PARLIAMENT = 5;
  private static final int YEARS_IN_OFFICE = 2;

  private final Learnt learnt;
  private final Grower grower;
  private final Grouping grouping;
  private final Calendar calendar;
  private final long seed;
  private final long size;
  private final double standard;

  GrownQuestions(Learnt learnt, long size, long seed) {
    this.learnt = learnt;
    this.grower = new Grower(learnt.vocabulary());
    this.grouping = new Grouping(learnt.groupSizes(), learnt.shares().grouped(), seed, size);
    this.calendar = new Calendar(learnt.last(), size);
    this.seed = seed;
    this.size = size;
    double alone = 1 - learnt.shares().grouped();
    this.standard = Math.max(0, (REPEATED - ALIKE_BY_CHANCE - learnt.shares().grouped()) / alone);
  }

  /// What one question is made of.
  private record Made(long number, long own, long shared, Grouping.Set set, Subject subject) {
    double chance(int purpose) {
      return Mixing.unit(Mixing.mix(shared, purpose));
    }
  }

  /// @param revision 0 for the question as it was grown; another for another wording of it
  QuestionSummary summary(long number, int revision) {
    Grouping.Set set = grouping.of(number);
    long shared = Mixing.mix(seed, set.first());
    Subject subject = learnt.subjects().draw(Mixing.unit(Mixing.mix(shared, 11)));
    long own = Mixing.mix(shared, number + ((long) revision << 40));
    Made made = new Made(number, own, shared, set, subject);
    Asked asked = Grower.pick(subject.questions(), Mixing.mix(shared, 12));
    Reply reply = reply(made, asked);
    Answer answer = answer(made, reply);
    QuestionState state = state(made, asked, answer);
    return new QuestionSummary(
        new QuestionId(number + 1),
        key(made, asked.house()).path(),
        state,
        Status.of(state),
        marks(made, answer, reply),
        null,
        answer == null ? state.tabled() : answer.answeredOn());
  }

  private QuestionState state(Made made, Asked asked, @Nullable Answer answer) {
    QuestionKey key = key(made, asked.house());
    return QuestionState.builder()
        .house(key.house())
        .tabled(key.tabled())
        .uin(key.uin())
        .heading(grower.heading(made.subject(), asked, made.shared()))
        .askedBy(inTheirDay(learnt.askers(), made.chance(13), key.tabled(), YEARS_OF_A_PARLIAMENT))
        .body(made.subject().body())
        .question(full(grower.question(made.subject(), asked, made.own())))
        .due(key.tabled().plusDays(4))
        .namedDay(made.chance(14) < learnt.shares().namedDay())
        .group(partners(made, asked.house()))
        .answer(answer)
        .build();
  }

  private static SourceText full(String words) {
    return SourceText.full(RichText.ofPlain(words));
  }

  private QuestionKey key(Made made, House house) {
    return key(made.number(), house);
  }

  private QuestionKey key(long number, House house) {
    String prefix = house.equals(House.LORDS) ? "HL" : "";
    Uin uin = new Uin(prefix + (calendar.inSession(number) + 1));
    return new QuestionKey(house, calendar.tabled(number), uin);
  }

  private List<GroupPartner> partners(Made made, House house) {
    List<GroupPartner> partners = new ArrayList<>();
    for (long n = made.set().first(); n < made.set().first() + made.set().size(); n++) {
      if (n != made.number()) {
        QuestionKey key = key(n, house);
        partners.add(new GroupPartner(key.tabled(), key.uin()));
      }
    }
    return partners;
  }

  /// Members of earlier times are invented: as many as were learnt, a third of them new each time.
  private static @Nullable MemberRef inTheirDay(
      Weighted<MemberRef> members, double chance, LocalDate day, int years) {
    if (members.isEmpty()) {
      return null;
    }
    int place = members.place(chance);
    MemberRef now = members.values().get(place);
    int era = (2_100 - day.getYear()) / years;
    while (era > 0 && Mixing.unit(Mixing.mix(place, era)) < 2 / 3.0) {
      era--;
    }
    long number = 1_000_000L + 10_000L * era + place;
    String name = Vocabulary.coined(number);
    return new MemberRef(
        MemberId.mnis(number),
        Character.toUpperCase(name.charAt(0)) + name.substring(1),
        now.party(),
        now.constituency(),
        now.office());
  }

  private boolean open(long number) {
    return number >= size * (1 - OPEN);
  }

  private static Reply reply(Made made, Asked asked) {
    Reply own = asked.answer();
    return own != null ? own : Grower.pick(made.subject().answers(), Mixing.mix(made.shared(), 15));
  }

  private @Nullable Answer answer(Made made, Reply reply) {
    LocalDate tabled = calendar.tabled(made.number());
    if (open(made.set().first()) && made.chance(16) < 0.9) {
      return null;
    }
    boolean held = made.chance(17) < learnt.shares().held();
    boolean corrected = made.chance(18) < learnt.shares().corrected();
    LocalDate answered = tabled.plusDays(2 + (long) (12 * made.chance(19)));
    MemberRef by =
        inTheirDay(made.subject().answerers(), made.chance(20), answered, YEARS_IN_OFFICE);
    return new Answer(
        SourceText.full(words(made, reply)),
        false,
        answered,
        held ? tabled.plusDays(2) : null,
        by,
        corrected ? answered.plusDays(9) : null,
        corrected ? by : null,
        null,
        List.of());
  }

  /// The words of a standard reply, or words of its own.
  private RichText words(Made made, Reply reply) {
    if (made.set().size() == 1 && made.chance(21) < standard) {
      long wide = Math.max(1, STANDARD_REPLIES * size / 1_800_000);
      long which = Mixing.mix((long) (wide * Math.pow(made.chance(22), 2)), 7);
      Reply stock = Grower.pick(made.subject().answers(), which);
      return grower.answer(made.subject(), stock, Mixing.mix(seed, which));
    }
    return grower.answer(made.subject(), reply, made.shared());
  }

  private static Set<Mark> marks(Made made, @Nullable Answer answer, Reply reply) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    if (made.set().size() > 1) {
      marks.add(Mark.GROUPED);
    }
    if (answer != null) {
      marks.addAll(reply.marks());
      if (answer.heldOn() != null) {
        marks.add(Mark.WAS_HELD);
      }
      if (answer.correctedOn() != null) {
        marks.add(Mark.CORRECTED);
      }
    }
    return marks;
  }
}
