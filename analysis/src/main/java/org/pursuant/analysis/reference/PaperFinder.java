package org.pursuant.analysis.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.reference.Citation;
import org.pursuant.domain.reference.Place;
import org.pursuant.domain.reference.StatedDay;
import org.pursuant.domain.reference.Stretch;

/// Finds papers of Parliament other than questions: written statements, deposited papers, columns
/// of the Official Report.
final class PaperFinder {
  private static final Pattern STATEMENT_NUMBER =
      Pattern.compile("(?<![A-Za-z0-9])(?i:(H[CL])\\s?WS)[\\s:-]{0,2}(\\d{1,5})(?!\\d)");

  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?i)\\b(?:written\\s(?:ministerial\\s)?statement|ministerial\\swritten\\sstatement|WMS)\\b");

  private static final Pattern DEPOSITED =
      Pattern.compile("(?<![A-Za-z0-9])DEP\\s?((?:19|20)\\d\\d)[-/–]\\s?(\\d{3,5})(?!\\d)");

  private static final Pattern COLUMN =
      Pattern.compile(
          "\\((?=WA\\s?\\d)(?<wa>WA\\s?\\d{1,5}(?:-\\d{1,5})?)\\)|(?:(?i:official report)|Hansard|H[CL] Deb)\\b[^;?\\n]{0,60}?(?:\\b(?i:columns?|colum|cols?\\b\\.?)|\\bcc?\\.?)\\s?(?<columns>(?:W[AS]\\s?)?\\d{1,5}(?:WH|WS|WA|W|HL|GC)?(?:(?:\\s?[-–]\\s?|\\s(?:to|and)\\s)\\d{1,5}(?:WH|WS|WA|W|HL|GC)?)?)(?![\\dA-Za-z])");

  private static final Pattern VOLUME = Pattern.compile("(?i)\\bvol(?:ume)?\\.?\\s?(\\d{1,4})\\b");

  private static final Pattern TO_DAY =
      Pattern.compile(
          "(?i)(?:(?![;?]|\\b(?:what|whether|how|if|since)\\b).){0,100}\\b(?:of|on|dated)\\s(?:the\\s)?(?:(?:mon|tues|wednes|thurs|fri)day,?\\s)?|\\s");

  private static final int NEAR = 160;

  private final CitingText citing;
  private final String text;
  private final Place place;
  private final List<DayRun> days;
  private final HintFinder hints;

  PaperFinder(CitingText citing, Place place, List<DayRun> days, HintFinder hints) {
    this.citing = citing;
    this.text = citing.text();
    this.place = place;
    this.days = days;
    this.hints = hints;
  }

  List<Citation> find() {
    List<Citation> found = new ArrayList<>();
    numberedStatements(found);
    otherStatements(found);
    deposited(found);
    columns(found);
    return found;
  }

  private void numberedStatements(List<Citation> found) {
    Matcher m = STATEMENT_NUMBER.matcher(text);
    while (m.find()) {
      Stretch words = new Stretch(m.start(), m.end());
      House house = m.group(1).toUpperCase(Locale.ROOT).equals("HL") ? House.LORDS : House.COMMONS;
      int number = Integer.parseInt(m.group(2));
      DayRun day = nearest(words);
      found.add(
          new Citation.WrittenStatement(place, words, phrase(words, day), house, number, of(day)));
    }
  }

  private void otherStatements(List<Citation> found) {
    List<Stretch> named = found.stream().map(Citation::words).toList();
    Matcher m = STATEMENT.matcher(text);
    while (m.find()) {
      int end = m.end();
      int to = Math.min(citing.sentence(end - 1).to(), end + NEAR);
      boolean numbered = named.stream().anyMatch(s -> s.from() >= end - 30 && s.from() < to);
      DayRun day = numbered ? null : behind(end, to);
      if (day != null) {
        Stretch words = new Stretch(m.start(), day.words().to());
        found.add(new Citation.WrittenStatement(place, words, words, null, null, day.days()));
      }
    }
  }

  private @Nullable DayRun behind(int from, int to) {
    return days.stream()
        .filter(d -> d.words().from() >= from && d.words().to() <= to)
        .findFirst()
        .filter(d -> TO_DAY.matcher(citing.between(from, d.words().from())).matches())
        .orElse(null);
  }

  private void deposited(List<Citation> found) {
    Matcher m = DEPOSITED.matcher(text);
    while (m.find()) {
      Stretch words = new Stretch(m.start(), m.end());
      int year = Integer.parseInt(m.group(1));
      int number = Integer.parseInt(m.group(2));
      found.add(new Citation.DepositedPaper(place, words, words, year, number, null));
    }
  }

  private void columns(List<Citation> found) {
    Matcher m = COLUMN.matcher(text);
    while (m.find()) {
      Stretch words = new Stretch(m.start(), m.end());
      DayRun day = nearest(words);
      Stretch phrase = phrase(words, day);
      Matcher volume = VOLUME.matcher(m.group());
      String columns = m.group("wa") == null ? m.group("columns") : m.group("wa");
      Integer of = volume.find() ? (Integer) Integer.parseInt(volume.group(1)) : null;
      Stretch sentence = citing.sentence(m.start());
      Citation.Hints said = hints.of(phrase, sentence.from(), sentence.to());
      found.add(new Citation.OfficialReport(place, words, phrase, columns, of, of(day), said));
    }
  }

  /// The last day before a paper in its sentence, or the first close behind it.
  private @Nullable DayRun nearest(Stretch words) {
    DayRun before = null;
    for (DayRun day : days) {
      int gap = words.from() - day.words().to();
      if (gap >= 0 && gap <= NEAR && citing.together(day.words().to(), words.from())) {
        before = day;
      }
      int behind = day.words().from() - words.to();
      if (before == null
          && behind >= 0
          && behind <= 40
          && citing.together(words.to(), day.words().from())) {
        return day;
      }
    }
    return before;
  }

  private static Stretch phrase(Stretch words, @Nullable DayRun day) {
    return day == null ? words : words.with(day.words());
  }

  private static List<StatedDay> of(@Nullable DayRun day) {
    return day == null ? List.of() : day.days();
  }
}
