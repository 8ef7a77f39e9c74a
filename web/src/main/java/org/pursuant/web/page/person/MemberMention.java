package org.pursuant.web.page.person;

import org.pursuant.domain.mention.MeantMember;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.QuestionRow;

/// A question of which a text means a Member.
///
/// @param place the first place where one does
public record MemberMention(QuestionSummary question, QuestionRow row, MeantMember place) {

  /// In which text the words stand, and why they are taken to mean the Member.
  public String account() {
    return "in the " + place.part().code() + ", " + place.why().label();
  }

  /// The words, on one line.
  public String words() {
    return place.words().replaceAll("\\s+", " ").strip();
  }

  /// As JSON has it.
  public record Data(String question, String in, int from, int to, String words, String why) {}

  public Data data() {
    return new Data(
        Links.question(question),
        place.part().code(),
        place.from(),
        place.to(),
        words(),
        place.why().code());
  }
}
