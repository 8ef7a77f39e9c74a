package org.pursuant.benchmarks.scale;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.record.RecordReader;

/// What is learnt of a record to grow others like it: its words, the texts to recombine, who asks
/// whom about what, and how often what happens. Immutable.
///
/// @param subjects by body, drawn as often as the body is asked
/// @param askers drawn as often as they ask
/// @param groupSizes of questions answered together, 2 and more
/// @param shares how often what happens
/// @param last the last day on which a question was tabled
public record Learnt(
    Vocabulary vocabulary,
    Weighted<Subject> subjects,
    Weighted<MemberRef> askers,
    Weighted<Integer> groupSizes,
    Shares shares,
    LocalDate last) {

  /// Learns a record.
  ///
  /// @throws IllegalArgumentException if it has too little to learn from: no body that was asked
  ///   and answered in full
  public static Learnt of(RecordReader record) {
    Learner learner = new Learner();
    record.forEach(learner::meet);
    return learner.learnt();
  }

  /// How many different words were met.
  public int words() {
    return vocabulary.size();
  }

  /// The exponent by which different words grow with the length of the record.
  public double heaps() {
    return vocabulary.heaps();
  }

  /// How often what happens.
  ///
  /// @param grouped of questions, answered together with others
  /// @param repeated of answers, word for word like another's
  /// @param held of answers, after a holding answer
  /// @param corrected of answers
  /// @param namedDay of questions, for answer on a named day
  record Shares(double grouped, double repeated, double held, double corrected, double namedDay) {}

  /// What is asked of a body.
  ///
  /// @param questions whole ones, to recombine
  /// @param answers whole ones, to recombine
  /// @param headings drawn as often as they were met
  record Subject(
      BodyRef body,
      List<Asked> questions,
      List<Reply> answers,
      Weighted<Template> headings,
      Weighted<MemberRef> answerers) {}

  /// A question and the answer to it.
  ///
  /// @param heading its own; null where none is known
  /// @param answer null where it is not known whole
  record Asked(House house, Template text, @Nullable Template heading, @Nullable Reply answer) {}

  /// An answer, cut into sentences.
  ///
  /// @param marks what it carries besides words
  record Reply(List<Sentence> sentences, Set<Mark> marks) {}

  /// A sentence, or a line.
  ///
  /// @param opens whether it begins a paragraph
  record Sentence(Template text, boolean opens) {}
}
