package org.pursuant.analysis.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.reference.Citation;
import org.pursuant.domain.reference.Citation.Hints;
import org.pursuant.domain.reference.Place;
import org.pursuant.domain.reference.Stretch;

/// Finds answers that a text names without a number: by whom they were given to, or by their day.
final class UnnumberedFinder {
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?i)\\b(?:written\\s|parliamentary\\s){0,2}(?:answers?|reply|replies|responses?)\\b");

  /// What leads to an answer in the text of an answer.
  private static final Pattern REFERS =
      Pattern.compile(
          "(?i)\\b(?:refer\\b.{0,140}\\bto|pursuant to|further to|in addition to|set out in|stated in|outlined in|explained in|detailed in|noted in|per|as in|in|to)\\s(?:the|my|our|his|her|their|a|an)?\\s?(?:(?:previous|earlier|recent|hon\\.?|full|substantive|same|following)\\s){0,3}");

  private static final Pattern CITES =
      Pattern.compile(
          "(?i)\\b(?:pursuant to|with reference to|further to|in (?:the )?light of|following(?: on from)?|on the basis of|based on|with regard to|in relation to|referring to|according to|in|to)\\s(?:the|his|her|their|its|a|an|my)?\\s?(?:[\\p{L}'’-]{2,15}\\s){0,3}");

  /// What says that it was given, or the day.
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?i)\\s(?:(?:that\\s|which\\s)?(?:was\\s|were\\s)?(?:I|we|he|she|they|my|the|given|provided|made|to the (?:rt|right|hon|noble))\\b.{0,140}|)");

  private static final Pattern GAVE =
      Pattern.compile("(?i)\\b(?:gave|give|given|provided|made)\\b");

  private static final Pattern TO_DAY =
      Pattern.compile(
          "(?i)(?:(?![;?]|\\b(?:what|whether|how|if|since|published|reports?|letter|statement|consultation|survey|debate|committee)\\b).){0,140}[\\s,(](?:of|on|dated)\\s(?:the\\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?(?:the\\s)?|\\s|\\s[^;?.]{0,100}\\b(?:him|her|them|[A-Z][\\p{L})]+)\\s(?:earlier\\s)?");

  /// What is answered otherwise than in Parliament.
  private static final Pattern TO_OTHERS =
      Pattern.compile(
          "(?i)\\s(?:to|from)\\s(?!(?:(?:the|my|his|her)\\s)?(?:then\\s)?(?:rt|right|hon|noble|him|her|them|baroness|lord|viscount|earl|(?:written\\s|parliamentary\\s){0,2}question))");

  private static final Pattern ORAL =
      Pattern.compile(
          "(?i)\\boral\\b|\\burgent\\b|\\btopical\\b|\\bconsultation|\\bfreedom of information|\\bFOI\\b|\\bpetition|\\bcommittee");

  private static final int FURTHEST = 160;

  private final CitingText text;
  private final Place place;
  private final List<NumberRun> numbers;
  private final List<DayRun> days;
  private final HintFinder hints;

  UnnumberedFinder(
      CitingText text, Place place, List<NumberRun> numbers, List<DayRun> days, HintFinder hints) {
    this.text = text;
    this.place = place;
    this.numbers = numbers;
    this.days = days;
    this.hints = hints;
  }

  List<Citation> find() {
    List<Citation> found = new ArrayList<>();
    Matcher m = ANSWER.matcher(text.text());
    int from = 0;
    while (m.find(from)) {
      Citation citation = at(m.start(), m.end());
      if (citation != null) {
        found.add(citation);
      }
      from = citation == null ? m.end() : Math.max(m.end(), citation.phrase().to());
    }
    return found;
  }

  private @Nullable Citation at(int start, int end) {
    Stretch sentence = text.sentence(start);
    int to = Math.min(sentence.to(), end + FURTHEST);
    if (!cites(sentence.from(), start)
        || numbered(start, Math.min(sentence.to(), end + 2 * FURTHEST))) {
      return null;
    }
    DayRun day = day(end, to);
    Stretch words = new Stretch(start, day == null ? end : day.words().to());
    Hints said = hints.of(words, sentence.from(), sentence.to());
    boolean given = GIVEN.matcher(text.between(end, to)).lookingAt();
    boolean telling = said.member() != null || said.sameAsker();
    boolean toSomebody = telling && given && GAVE.matcher(text.between(end, to)).find();
    if (ORAL.matcher(text.between(Math.max(sentence.from(), start - 40), words.to())).find()) {
      return null;
    }
    boolean enough =
        day != null ? telling || said.heading() != null || said.speaker() || given : toSomebody;
    return enough
        ? new Citation.UnnumberedAnswer(
            place, words, words, day == null ? List.of() : day.days(), said)
        : null;
  }

  private boolean cites(int from, int start) {
    String head = text.between(Math.max(from, start - FURTHEST), start);
    Matcher m = (place == Place.ANSWER ? REFERS : CITES).matcher(head);
    boolean leads = false;
    while (m.find()) {
      leads = leads || m.end() == head.length();
    }
    return leads;
  }

  /// Whether a number stands near, which then names the answer.
  private boolean numbered(int from, int to) {
    return numbers.stream().anyMatch(n -> n.words().to() > from - 60 && n.words().from() < to);
  }

  private @Nullable DayRun day(int from, int to) {
    DayRun first =
        days.stream()
            .filter(d -> d.words().from() >= from && d.words().to() <= to)
            .findFirst()
            .orElse(null);
    return first != null
            && !TO_OTHERS.matcher(text.between(from, first.words().from())).lookingAt()
            && TO_DAY.matcher(text.between(from, first.words().from())).matches()
        ? first
        : null;
  }
}
