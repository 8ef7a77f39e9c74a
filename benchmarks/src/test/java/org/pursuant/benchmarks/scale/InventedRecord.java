package org.pursuant.benchmarks.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.GroupPartner;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.IndexedRecord;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;

/// An invented record of two thousand questions whose words follow Zipf's law, every fifth of them
/// answered together with another.
final class InventedRecord extends IndexedRecord {
  static final int SIZE = 2_000;

  private final List<QuestionSummary> questions = new ArrayList<>();

  InventedRecord() {
    Random random = new Random(7);
    for (int n = 0; n < SIZE; n++) {
      questions.add(question(n, random));
    }
  }

  private static QuestionSummary question(int n, Random random) {
    int body = random.nextInt(5);
    LocalDate tabled = LocalDate.of(2025, 1, 6).plusDays(n / 10);
    List<GroupPartner> group =
        n % 5 == 0 ? List.of(new GroupPartner(tabled, new Uin("" + (n + 1)))) : List.of();
    String words = "To ask the Minister for Body " + body + ", " + words(40, random) + ".";
    QuestionState state =
        QuestionState.builder()
            .house(House.COMMONS)
            .tabled(tabled)
            .uin(new Uin("" + n))
            .heading("Subject " + words(2, random))
            .askedBy(new MemberRef(MemberId.mnis(random.nextInt(50)), "A", "B", "C", null))
            .body(new BodyRef(body, "Body " + body))
            .question(full(words))
            .namedDay(n % 4 == 0)
            .group(group)
            .answer(answer(tabled, random))
            .build();
    Set<Mark> marks = group.isEmpty() ? Set.of() : Set.of(Mark.GROUPED);
    return new QuestionSummary(
        new QuestionId(n + 1), "p/" + n, state, Status.of(state), marks, null, tabled);
  }

  private static Answer answer(LocalDate tabled, Random random) {
    String words = "We said " + words(60, random) + ". And " + words(30, random) + ".";
    MemberRef by = new MemberRef(MemberId.mnis(900), "M", null, null, "Minister");
    return new Answer(
        full(words), false, tabled.plusDays(5), null, by, null, null, null, List.of());
  }

  private static SourceText full(String words) {
    return SourceText.full(RichText.ofPlain(words));
  }

  private static String words(int count, Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      long rank = (long) Math.pow(1 - random.nextDouble(), -1.4);
      words.append(i == 0 ? "" : " ").append(Vocabulary.coined(Math.min(rank, 1_000_000)));
    }
    return words.toString();
  }

  @Override
  public void forEach(Consumer<QuestionSummary> consumer) {
    questions.forEach(consumer);
  }
}
