package org.pursuant.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.ListedName;
import org.pursuant.domain.mention.MeantMember;
import org.pursuant.domain.mention.MeantMember.Why;
import org.pursuant.domain.mention.MemberNaming;
import org.pursuant.domain.mention.Mention.Form;
import org.pursuant.domain.mention.Mention.Part;
import org.pursuant.domain.mention.MentionOfMember;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.mention.NameKind;
import org.pursuant.domain.mention.NamePlace;
import org.pursuant.domain.mention.NameProfile;
import org.pursuant.domain.mention.NamedQuestion;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;

/// Names told to it, each mentioned at one place.
final class FakeNames implements NameFacts {
  private final Map<QuestionId, NamePlace> places = new HashMap<>();

  /// Has the answer of a question name a programme at a place.
  void programme(QuestionId question, int from, int to, String slug, String title) {
    places.put(
        question, new NamePlace(Part.ANSWER, from, to, Form.FULL, slug, title, NameKind.PROGRAMME));
  }

  private final List<MentionOfMember> mentions = new ArrayList<>();

  /// Has the answer of a question mean a Member with the words of the name there.
  void means(QuestionId question, String member, String words) {
    NamePlace place = place(question);
    mentions.add(
        new MentionOfMember(
            question,
            new MeantMember(
                Part.ANSWER, place.from(), place.to(), words, member, Why.NAME, true, "k")));
  }

  private NamePlace place(QuestionId question) {
    return Objects.requireNonNull(places.get(question));
  }

  private List<MemberNaming> namings() {
    return mentions.stream()
        .map(m ->
            new MemberNaming(
                m.place().member(),
                listed(place(m.question())),
                m.place().why(),
                m.place().sure(),
                1,
                LocalDate.of(2031, 5, 7),
                LocalDate.of(2031, 5, 7),
                m.place().words(),
                m.question()))
        .toList();
  }

  @Override
  public List<MemberNaming> namings(String member) {
    return namings().stream().filter(n -> n.member().equals(member)).toList();
  }

  @Override
  public long mentionsOf(String member) {
    return mentionsOf(member, 0, 100).size();
  }

  @Override
  public List<MentionOfMember> mentionsOf(String member, int offset, int limit) {
    return mentions.stream()
        .filter(m -> m.place().member().equals(member))
        .skip(offset)
        .limit(limit)
        .toList();
  }

  @Override
  public List<MeantMember> members(QuestionId question) {
    return mentions.stream()
        .filter(m -> m.question().equals(question))
        .map(MentionOfMember::place)
        .toList();
  }

  private static ListedName listed(NamePlace place) {
    LocalDate day = LocalDate.of(2031, 5, 7);
    return new ListedName(place.slug(), place.title(), place.kind(), "", 1, 1, day, day);
  }

  @Override
  public List<NamePlace> places(QuestionId question) {
    return places.containsKey(question) ? List.of(places.get(question)) : List.of();
  }

  @Override
  public Optional<ListedName> named(String slug) {
    return profile(slug).map(NameProfile::name);
  }

  @Override
  public List<AnswerPlace> answered(String slug, int limit) {
    return places.entrySet().stream()
        .filter(e -> e.getValue().slug().equals(slug))
        .map(e -> new AnswerPlace(e.getKey(), e.getValue().from(), e.getValue().to()))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<NameProfile> profile(String slug) {
    return places.values().stream()
        .filter(p -> p.slug().equals(slug))
        .findFirst()
        .map(p ->
            new NameProfile(
                listed(p),
                List.of(new NameProfile.Writing(p.title(), Form.FULL, 1)),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("Old " + p.title()),
                namings()));
  }

  @Override
  public List<NameProfile.Entry> timeline(String slug, int offset, int limit) {
    return places.entrySet().stream()
        .filter(e -> e.getValue().slug().equals(slug))
        .map(e -> new NameProfile.Entry(e.getKey(), false, true))
        .skip(offset)
        .limit(limit)
        .toList();
  }

  @Override
  public List<ListedName> list(
      @Nullable NameKind kind, String words, Order order, int offset, int limit) {
    return places.values().stream()
        .filter(p -> kind == null || p.kind() == kind)
        .filter(p -> p.title().contains(words))
        .map(FakeNames::listed)
        .distinct()
        .skip(offset)
        .limit(limit)
        .toList();
  }

  @Override
  public Map<NameKind, Long> counts() {
    return places.isEmpty() ? Map.of() : Map.of(NameKind.PROGRAMME, (long) places.size());
  }

  @Override
  public Optional<String> slug(String called) {
    return places.values().stream()
        .filter(p -> p.title().equalsIgnoreCase(called.replace('-', ' ')))
        .map(NamePlace::slug)
        .findFirst();
  }

  @Override
  public Coverage coverage() {
    return new Coverage(Map.of(), 0, 0, 0, 0, places.size(), Map.of(), 0);
  }

  @Override
  public Point standing() {
    return Point.NONE;
  }

  @Override
  public boolean unsettled() {
    return false;
  }

  @Override
  public Map<String, int[]> words() {
    return Map.of();
  }

  @Override
  public long wordsCountedOver() {
    return 0;
  }

  @Override
  public void eachKey(Consumer<String> each) {}

  @Override
  public void write(List<NamedQuestion> changed, List<QuestionId> removed, Point to) {
    throw new UnsupportedOperationException("pages write no facts");
  }

  @Override
  public void settle(Joining joining) {
    throw new UnsupportedOperationException("pages write no facts");
  }

  @Override
  public void keepWords(Map<String, int[]> counts, long questions) {
    throw new UnsupportedOperationException("pages write no facts");
  }

  @Override
  public void begin(long epoch) {
    throw new UnsupportedOperationException("pages write no facts");
  }

  @Override
  public void forget() {
    throw new UnsupportedOperationException("pages write no facts");
  }
}
