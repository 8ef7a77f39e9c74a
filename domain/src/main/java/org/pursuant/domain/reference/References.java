package org.pursuant.domain.reference;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Uin;

/// Finds in the text of a question the questions that it names by number and day ("the Answer of 26
/// July 2024 to Question 1314", "HL4404 on 3 March").
///
/// It is made to be right in what it finds, not to find all: a number without a day, an answer
/// named by its day alone and "my previous question" are passed over, since a number is used anew
/// in each session.
public final class References {
  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";
  private static final List<String> MONTH_NAMES =
      List.of(MONTHS.toLowerCase(Locale.ROOT).split("\\|"));

  /// "Question 1314", "Questions 1314, 1315 and 1316", "UIN 1314", "PQ 1314"; in the Lords also the
  /// number alone.
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?:\\b(?:Questions?|UINs?|PQs?|WPQs?)(?:\\s+(?:UIN|number|numbered|no\\.?))?[\\s:(\\[]{1,3}"
              + "|\\b(?=HL\\s?\\d))"
              + "((?:HL\\s?)?\\d{1,8}(?:(?:,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*)(?:UIN\\s+)?(?:HL\\s?)?\\d{1,8}\\b(?!\\s+(?:"
              + MONTHS
              + ")))*)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER =
      Pattern.compile("(?:HL\\s?)?\\d{1,8}", Pattern.CASE_INSENSITIVE);

  private static final Pattern DAY =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(" + MONTHS + ")(?:,?\\s+(\\d{4}))?\\b",
          Pattern.CASE_INSENSITIVE);

  /// How far a day may stand from its number; a sentence's end or another number parts them sooner.
  private static final int NEAR = 90;

  private final String text;

  private References(String text) {
    this.text = text;
  }

  /// The references of a text in its order, each once.
  public static List<Reference> in(String text) {
    return new References(text).all();
  }

  private record Numbers(int start, int end, String words) {}

  private List<Reference> all() {
    List<Numbers> groups = new ArrayList<>();
    Matcher m = NUMBERS.matcher(text);
    while (m.find()) {
      groups.add(new Numbers(m.start(), m.end(), m.group(1)));
    }
    Set<Reference> found = new LinkedHashSet<>();
    for (int i = 0; i < groups.size(); i++) {
      Numbers group = groups.get(i);
      int from = i == 0 ? 0 : groups.get(i - 1).end();
      int to = i == groups.size() - 1 ? text.length() : groups.get(i + 1).start();
      dated(group, from, to, found);
    }
    return List.copyOf(found);
  }

  /// The day is the first one after the number, as in "Question 1 on 3 May", or else the last one
  /// before it, as in "the Answer of 3 May to Question 1". A day before is looked at first: after
  /// it, what follows may be the matter.
  private void dated(Numbers group, int from, int to, Set<Reference> found) {
    Day before = lastDay(Math.max(from, group.start() - NEAR), group.start());
    Day after = firstDay(group.end(), Math.min(to, group.end() + NEAR));
    boolean leads =
        before != null
            && text.substring(before.end(), group.start())
                .matches("(?is)[^.;?]{0,60}\\b(?:to|\\()[^.;?]{0,30}");
    Day day = leads ? before : after != null ? after : before;
    if (day == null) {
      return;
    }
    Matcher number = NUMBER.matcher(group.words());
    while (number.find()) {
      Optional<Uin> uin = Uin.parse(number.group());
      uin.ifPresent(u -> found.add(new Reference(u, day.day(), day.year(), group.start())));
    }
  }

  private record Day(MonthDay day, @Nullable Integer year, int end) {}

  private @Nullable Day firstDay(int from, int to) {
    Matcher m = DAY.matcher(text).region(from, to).useTransparentBounds(true);
    return m.find() && !parted(from, m.start()) ? day(m) : null;
  }

  private @Nullable Day lastDay(int from, int to) {
    Matcher m = DAY.matcher(text).region(from, to).useTransparentBounds(true);
    Day last = null;
    while (m.find()) {
      last = parted(m.end(), to) ? null : day(m);
    }
    return last;
  }

  /// Whether a sentence ends between two places.
  private boolean parted(int from, int to) {
    return text.substring(from, to).matches("(?s).*[.?!;]\\s.*");
  }

  private static @Nullable Day day(Matcher m) {
    int month = MONTH_NAMES.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1;
    try {
      MonthDay day = MonthDay.of(month, Integer.parseInt(m.group(1)));
      String year = m.group(3);
      return new Day(day, year == null ? null : (Integer) Integer.parseInt(year), m.end());
    } catch (DateTimeException _) {
      return null;
    }
  }
}
