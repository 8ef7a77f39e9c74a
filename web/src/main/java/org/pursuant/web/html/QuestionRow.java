package org.pursuant.web.html;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;

/// A question as a row of a list.
///
/// @param title its heading, or what stands for one
/// @param uin empty where it has none
/// @param parties who asked whom (`Ada Quill to the Department for the Sea`); empty where neither
///   is stated
/// @param day tabled, as pages write it; empty where not stated
/// @param isoDay the same day as data
/// @param clipped whether a text of it is known only in part
public record QuestionRow(
    String href,
    String title,
    @Nullable House house,
    String uin,
    String parties,
    String day,
    String isoDay,
    StateLabel state,
    boolean clipped) {

  /// Whether no source states who asked whom, when or under which number.
  public boolean bare() {
    return house == null && uin.isEmpty() && parties.isEmpty() && day.isEmpty();
  }

  public static QuestionRow of(QuestionSummary question, LocalDate today) {
    QuestionState s = question.state();
    LocalDate tabled = s.tabled();
    return new QuestionRow(
        Links.question(question),
        Links.title(question),
        s.house(),
        s.uin() == null ? "" : s.uin().value(),
        parties(s.askedBy(), s.body()),
        tabled == null ? "" : Dates.of(tabled),
        tabled == null ? "" : tabled.toString(),
        StateLabel.of(question, today),
        question.marks().contains(Mark.CLIPPED));
  }

  private static String parties(@Nullable MemberRef asker, @Nullable BodyRef body) {
    String to = body == null ? "" : "to " + Links.the(body);
    return asker == null ? to : (Links.name(asker) + " " + to).strip();
  }
}
