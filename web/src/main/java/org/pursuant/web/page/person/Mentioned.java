package org.pursuant.web.page.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.pursuant.domain.mention.MemberNaming;
import org.pursuant.domain.mention.MentionOfMember;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.page.name.MemberNamed;

/// Where questions and answers mean a Member, and under which names.
///
/// @param total questions that surely mean the Member
/// @param shown some of them, the newest first
/// @param names of persons and offices that are joined to the Member
public record Mentioned(long total, List<MemberMention> shown, List<MemberNamed> names) {
  public Mentioned {
    shown = List.copyOf(shown);
    names = List.copyOf(names);
  }

  /// Reads the names, and some of the questions.
  ///
  /// @param path of the Member's page
  /// @param called what the Member is called
  static Mentioned read(
      RecordReader record, NameFacts facts, String path, String called, Window window) {
    List<MentionOfMember> found = facts.mentionsOf(path, window.skip(), window.limit());
    List<MemberNaming> namings = facts.namings(path);
    Set<QuestionId> ids = found.stream().map(MentionOfMember::question).collect(Collectors.toSet());
    namings.forEach(n -> ids.add(n.question()));
    Map<QuestionId, QuestionSummary> questions = new HashMap<>();
    record.summaries(ids).forEach(q -> questions.put(q.id(), q));
    return new Mentioned(
        facts.mentionsOf(path),
        found.stream()
            .filter(m -> questions.containsKey(m.question()))
            .map(m -> mention(m, Objects.requireNonNull(questions.get(m.question())), window))
            .toList(),
        namings.stream()
            .map(n -> new MemberNamed(n, called, questions.get(n.question())))
            .toList());
  }

  private static MemberMention mention(
      MentionOfMember mention, QuestionSummary question, Window window) {
    return new MemberMention(question, QuestionRow.of(question, window.today()), mention.place());
  }

  /// Which of the questions are read.
  record Window(int skip, int limit, LocalDate today) {}
}
