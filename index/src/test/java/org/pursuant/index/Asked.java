package org.pursuant.index;

import java.time.LocalDate;
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

/// An invented question in the making.
final class Asked {
  private final long id;
  private final QuestionState.Builder state = QuestionState.builder().house(House.COMMONS);
  private Set<Mark> marks = Set.of();

  private Asked(long id) {
    this.id = id;
  }

  static Asked question(long id) {
    return new Asked(id).tabled("2031-05-01");
  }

  Asked house(House house) {
    state.house(house);
    return this;
  }

  Asked uin(String uin) {
    state.uin(new Uin(uin));
    return this;
  }

  Asked tabled(@Nullable String day) {
    state.tabled(day == null ? null : LocalDate.parse(day));
    return this;
  }

  Asked due(String day) {
    state.due(LocalDate.parse(day));
    return this;
  }

  Asked heading(String words) {
    state.heading(words);
    return this;
  }

  Asked asks(String words) {
    state.question(SourceText.plain(words));
    return this;
  }

  Asked by(int member, String name, String party) {
    state.askedBy(new MemberRef(MemberId.mnis(member), name, party, null, null));
    return this;
  }

  Asked of(String body) {
    state.body(new BodyRef(null, body));
    return this;
  }

  Asked answered(String day, String words) {
    return answered(day, words, 900, "Orla Fenn");
  }

  Asked answered(String day, String words, int member, String name) {
    MemberRef by = new MemberRef(MemberId.mnis(member), name, null, null, null);
    SourceText text = SourceText.full(RichText.ofParagraphs(List.of(words.split("\n"))));
    state.answer(
        new Answer(text, false, LocalDate.parse(day), null, by, null, null, null, List.of()));
    return this;
  }

  Asked marked(Mark... marked) {
    marks = Set.of(marked);
    return this;
  }

  QuestionSummary now() {
    QuestionState built = state.build();
    return new QuestionSummary(
        new QuestionId(id), "test/" + id, built, Status.of(built), marks, null, null);
  }
}
