package org.pursuant.domain.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.derived.FactStore;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;

/// Keeps what questions and answers name.
public interface NameFacts extends FactStore {
  /// The order of a list of names.
  enum Order {
    /// Mentioned in most questions first.
    MOST,
    /// First mentioned last.
    NEWEST,
    /// Mentioned in most questions of the last quarter against what the time before it would have
    /// led to expect.
    RISING,
    /// By name.
    NAME
  }

  /// Takes in what some questions name, in place of what was known of them.
  ///
  /// @param to up to where the facts go with these
  void write(List<NamedQuestion> changed, List<QuestionId> removed, Point to);

  /// Whether forms came or went since names were last joined.
  boolean unsettled();

  /// Joins forms into names.
  void settle(Joining joining);

  /// Decides which forms are one name. Forms that are in none name nothing.
  @FunctionalInterface
  interface Joining {
    List<JoinedName> join(
        List<NameForm> forms, List<NameForm.Meaning> meanings, List<NameForm.Renamed> renamed);
  }

  /// Keeps how often words were written in small letters and with a capital.
  ///
  /// @param questions over how many questions that was counted
  void keepWords(Map<String, int[]> counts, long questions);

  /// What was kept so.
  Map<String, int[]> words();

  /// Over how many questions words were counted; 0 where they never were.
  long wordsCountedOver();

  /// Calls with each key of a form that was met in the middle of a sentence.
  void eachKey(Consumer<String> each);

  /// The names at places of a question's texts, in order.
  List<NamePlace> places(QuestionId question);

  /// The slug of a name by what else it is called, such as its abbreviation; empty for none.
  Optional<String> slug(String called);

  /// A name as lists show it; empty where there is none of this slug.
  Optional<ListedName> named(String slug);

  /// All about a name; empty where there is none of this slug.
  Optional<NameProfile> profile(String slug);

  /// The questions that mention a name, newest first.
  List<NameProfile.Entry> timeline(String slug, int offset, int limit);

  /// Which Members the texts of a question mean, in order.
  default List<MeantMember> members(QuestionId question) {
    return List.of();
  }

  /// How many questions surely mean a Member.
  ///
  /// @param member the path of the Member's page
  default long mentionsOf(String member) {
    return 0;
  }

  /// The questions that surely mean a Member, newest first.
  default List<MentionOfMember> mentionsOf(String member, int offset, int limit) {
    return List.of();
  }

  /// Names of persons and offices that are joined to a Member, those joined most often first.
  default List<MemberNaming> namings(String member) {
    return List.of();
  }

  /// Where answers mention a name, those to the newest questions first.
  ///
  /// @param limit how many places at most
  List<AnswerPlace> answered(String slug, int limit);

  /// Names in an order.
  ///
  /// @param kind null for all but places and persons where no words are given
  /// @param words that the name must hold; empty for any
  List<ListedName> list(@Nullable NameKind kind, String words, Order order, int offset, int limit);

  /// How many names there are of each kind.
  Map<NameKind, Long> counts();

  /// How far the abbreviations that the record defines are resolved.
  Coverage coverage();

  /// Counts over all names.
  ///
  /// @param mentions places that mention a name, by how
  /// @param defined abbreviations of names that the record defines
  /// @param resolved those of them whose mentions without a definition lead to a name
  /// @param joined names with several forms
  /// @param members how many places surely mean a Member, by what that rests on
  /// @param persons names of persons and offices that are surely joined to a Member
  record Coverage(
      Map<Mention.Form, Long> mentions,
      long unnamed,
      long defined,
      long resolved,
      long joined,
      long names,
      Map<MeantMember.Why, Long> members,
      long persons) {
    public Coverage {
      mentions = Map.copyOf(mentions);
      members = Map.copyOf(members);
    }
  }
}
