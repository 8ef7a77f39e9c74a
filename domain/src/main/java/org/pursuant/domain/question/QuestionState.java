package org.pursuant.domain.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.text.SourceText;

/// Everything that one source states of a question at one time. Null means not stated.
///
/// @param tabled the day the question was tabled, the second part of its [QuestionKey]
/// @param due the source's date for answer; for an ordinary Commons question nominal only
/// @param namedDay true for a question for answer on a named day, false for an ordinary one
/// @param group the other questions declared as answered together with it, without order
/// @param answer null where there is none yet
public record QuestionState(
    @Nullable House house,
    @Nullable LocalDate tabled,
    @Nullable Uin uin,
    @Nullable String heading,
    @Nullable MemberRef askedBy,
    @Nullable Boolean memberHasInterest,
    @Nullable BodyRef body,
    @Nullable SourceText question,
    @Nullable LocalDate due,
    @Nullable Boolean namedDay,
    Standing standing,
    List<GroupPartner> group,
    @Nullable Answer answer,
    Publication publication) {

  public QuestionState {
    group = List.copyOf(group);
  }

  /// A state that states nothing yet.
  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  /// House, date tabled and UIN where all three are stated, else null.
  public @Nullable QuestionKey key() {
    return house != null && tabled != null && uin != null
        ? new QuestionKey(house, tabled, uin)
        : null;
  }

  /// The day of the answer or holding answer; null where there is none or its day is not stated.
  public @Nullable LocalDate answeredOn() {
    return answer == null ? null : answer.answeredOn();
  }

  /// Whether there is an answer that is not a holding answer.
  public boolean answered() {
    return answer != null && !answer.holding();
  }

  /// Whether a holding answer is all there is.
  public boolean held() {
    return answer != null && answer.holding();
  }

  /// What is asked, where all its words are known.
  public Optional<SourceText> wholeQuestion() {
    return Optional.ofNullable(question).filter(text -> !text.isClipped());
  }

  /// What is answered, where all its words are known. A holding answer is no answer.
  public Optional<SourceText> wholeAnswer() {
    return Optional.ofNullable(answer)
        .filter(a -> !a.holding())
        .map(Answer::text)
        .filter(text -> !text.isClipped());
  }

  /// Whether another sighting in the same lineage of sources tells nothing but what this one does.
  ///
  /// @param coverage how much the lesser of the two sightings can tell
  public boolean agreesWith(QuestionState sighted, Coverage coverage) {
    return StateComparison.same(this, sighted, coverage);
  }

  /// Collects a state; every property starts as not stated. Not for use by several threads.
  public static final class Builder {
    private @Nullable House house;
    private @Nullable LocalDate tabled;
    private @Nullable Uin uin;
    private @Nullable String heading;
    private @Nullable MemberRef askedBy;
    private @Nullable Boolean memberHasInterest;
    private @Nullable BodyRef body;
    private @Nullable SourceText question;
    private @Nullable LocalDate due;
    private @Nullable Boolean namedDay;
    private Standing standing = Standing.STANDING;
    private List<GroupPartner> group = List.of();
    private @Nullable Answer answer;
    private Publication publication = Publication.NONE;

    private Builder() {}

    private Builder(QuestionState from) {
      house = from.house;
      tabled = from.tabled;
      uin = from.uin;
      heading = from.heading;
      askedBy = from.askedBy;
      memberHasInterest = from.memberHasInterest;
      body = from.body;
      question = from.question;
      due = from.due;
      namedDay = from.namedDay;
      standing = from.standing;
      group = from.group;
      answer = from.answer;
      publication = from.publication;
    }

    public Builder house(@Nullable House value) {
      house = value;
      return this;
    }

    public Builder tabled(@Nullable LocalDate value) {
      tabled = value;
      return this;
    }

    public Builder uin(@Nullable Uin value) {
      uin = value;
      return this;
    }

    public Builder heading(@Nullable String value) {
      heading = value;
      return this;
    }

    public Builder askedBy(@Nullable MemberRef value) {
      askedBy = value;
      return this;
    }

    public Builder memberHasInterest(@Nullable Boolean value) {
      memberHasInterest = value;
      return this;
    }

    public Builder body(@Nullable BodyRef value) {
      body = value;
      return this;
    }

    public Builder question(@Nullable SourceText value) {
      question = value;
      return this;
    }

    public Builder due(@Nullable LocalDate value) {
      due = value;
      return this;
    }

    public Builder namedDay(@Nullable Boolean value) {
      namedDay = value;
      return this;
    }

    public Builder standing(Standing value) {
      standing = value;
      return this;
    }

    public Builder group(List<GroupPartner> value) {
      group = value;
      return this;
    }

    public Builder answer(@Nullable Answer value) {
      answer = value;
      return this;
    }

    public Builder publication(Publication value) {
      publication = value;
      return this;
    }

    public QuestionState build() {
      return new QuestionState(
          house,
          tabled,
          uin,
          heading,
          askedBy,
          memberHasInterest,
          body,
          question,
          due,
          namedDay,
          standing,
          group,
          answer,
          publication);
    }
  }
}
