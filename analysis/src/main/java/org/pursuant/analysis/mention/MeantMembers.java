package org.pursuant.analysis.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.MeantMember;
import org.pursuant.domain.mention.MeantMember.Why;
import org.pursuant.domain.mention.Mention.Part;
import org.pursuant.domain.mention.NameAnalysis;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.record.DaySpan;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.SourceText;

/// Finds which Members a question and its answer mean, and in what office they are said to be.
final class MeantMembers {
  private final NameAnalysis.Known known;
  private final MembersMet members;

  MeantMembers(NameAnalysis.Known known) {
    this.known = known;
    this.members = new MembersMet(known.members());
  }

  /// In the order of the texts, the question first.
  ///
  /// @param names that the texts mention
  List<MeantMember> in(QuestionSummary question, NameFinder.Found names) {
    Answer answer = question.state().answer();
    String asked = plain(question.state().question());
    String answered = plain(answer == null ? null : answer.text());
    var places = new MemberPlaces(members, () -> when(question));
    List<MeantMember> meant = new ArrayList<>();
    meant.addAll(OfficesHeld.join(asked, names.question(), places.in(Part.QUESTION, asked)));
    meant.addAll(OfficesHeld.join(answered, names.answer(), places.in(Part.ANSWER, answered)));
    answeredAs(question, answer).ifPresent(meant::add);
    return meant;
  }

  private static String plain(@Nullable SourceText text) {
    return text == null ? "" : text.text().plain();
  }

  private @Nullable DaySpan when(QuestionSummary question) {
    LocalDate answered = question.state().answeredOn();
    return question.state().tabled() == null && answered != null
        ? DaySpan.of(answered)
        : known.tabled().apply(question).orElse(null);
  }

  /// The office that a source prints with who answers, where it is one of the body that is asked:
  /// sources print later offices of theirs too.
  private static Optional<MeantMember> answeredAs(
      QuestionSummary question, @Nullable Answer answer) {
    MemberRef by = answer == null ? null : answer.answeredBy();
    String office = by == null || by.office() == null ? "" : by.office().replaceFirst("^The ", "");
    boolean asked =
        question.body() != null
            && LongForms.key(office).contains(LongForms.key(question.body().name()));
    return by == null || !asked
        ? Optional.empty()
        : Optional.of(
            new MeantMember(
                Part.ANSWER,
                0,
                0,
                office,
                by.identity().path(),
                Why.ANSWERED,
                true,
                LongForms.key(office)));
  }
}
