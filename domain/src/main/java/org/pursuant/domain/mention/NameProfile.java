package org.pursuant.domain.mention;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.pursuant.domain.question.QuestionId;

/// All that the record tells of a name.
///
/// @param writings how it is written, most often first
/// @param months questions that mention it, by month
/// @param askers paths of Members' pages with how many of these questions they asked, most first
/// @param bodies slugs of answering bodies with how many of these questions they were asked, most
///   first
/// @param company names it is mentioned with more than chance would have it, the most telling first
/// @param former names that the record says it had
/// @param members whom it means, or who are said to hold the office; those meant most often first
public record NameProfile(
    ListedName name,
    List<Writing> writings,
    Map<YearMonth, Long> months,
    List<Count> askers,
    List<Count> bodies,
    List<Companion> company,
    List<String> former,
    List<MemberNaming> members) {
  public NameProfile {
    writings = List.copyOf(writings);
    askers = List.copyOf(askers);
    bodies = List.copyOf(bodies);
    company = List.copyOf(company);
    former = List.copyOf(former);
    members = List.copyOf(members);
  }

  /// A way of writing it.
  public record Writing(String words, Mention.Form form, long count) {}

  /// A number of questions.
  ///
  /// @param of whose they are
  public record Count(String of, long questions) {}

  /// A name mentioned in the same questions.
  ///
  /// @param together questions that mention both
  /// @param expected how many would, were the two mentioned without regard to one another
  /// @param score Dunning's log-likelihood ratio, the greater the surer
  public record Companion(ListedName name, long together, double expected, double score) {}

  /// A question that mentions the name.
  ///
  /// @param asked whether the question does
  /// @param answered whether the answer does
  public record Entry(QuestionId question, boolean asked, boolean answered) {}
}
