package org.pursuant.analysis.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.reference.StatedDay;
import org.pursuant.domain.reference.Stretch;

/// Gives each run of numbers the days that belong to it: those before it ("the Answer of 3 May to
/// Question 1"), behind it ("Question 1 on 3 May"), or those of a neighbour that it is joined to
/// ("on 3 May to Questions 1 and 2, and to the hon. Member for Quarrydale to Question 3").
final class DatedRuns {
  /// How far a day may stand from its numbers.
  private static final int NEAR = 140;

  /// How the words between a day and the label behind it end, when the two belong together.
  private static final Pattern LEADS =
      Pattern.compile(
          "(?i)(?:^|.*[\\s(,:–-])(?:to|onto|on|for|in|at|under|with|of|and|ad|response|reply|answer|report,?)\\s?(?:(?:the|my|his|her|their|its|a|previous|earlier|same|written|parliamentary|oral|identical|similar|hon\\.?|member'?s|lordship'?s|part|parts|\\(?[a-z]\\)|and)\\s){0,4}\\(?");

  /// So few characters need no explanation.
  private static final int PLAINLY_NEAR = 40;

  /// What explains that a day stands further from its number: a person, a paper or a heading.
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\b(?i:hon|honourable|member|friend|noble|lord|baroness|minister|secretary|department|official report|question|statement)\\b|^,?\\s(?:on|entitled)\\s[\"'‘“]?\\p{Lu}");

  /// Words that begin another citation.
  private static final Pattern ANEW =
      Pattern.compile(
          "(?i)\\b(?:pursuant|further to|refer|refers|reference to|in light|with regard|based on|according)\\b");

  /// The same where nothing but marks stand between.
  private static final Pattern TOUCHES =
      Pattern.compile("(?i)[\\s,:;(\\[–-]{0,4}(?:official report|hansard)?[\\s,:;(\\[–-]{0,4}");

  /// The same with the Member between, who was answered.
  private static final Pattern THROUGH_MEMBER =
      Pattern.compile(
          "(?i)[\\s,(]{0,3}(?:to|by|from|for)\\s[^;?]{0,20}\\b(?:hon|honourable|noble)\\b[^;?]{0,100}[,)]\\s?\\(?");

  /// What stands between numbers and the day behind them.
  private static final Pattern FOLLOWS =
      Pattern.compile(
          "(?i)[\\s,;:()\\]'\"’–-]{0,4}(?:(?:which|that|as)\\s)?(?:(?:was|were|has been)\\s)?(?:(?:first|originally|previously|last|also)\\s)?(?:(?:answered|tabled|asked|dated|published|submitted|given|provided|received|issued|replied|responded|responding|made|answer|due)\\b(?:\\s(?:to|by (?:me|him|her)|back))?,?\\s?)?(?:(?:on|of|from|dated|at|in)\\s)?(?:the\\s)?(?:official report,?\\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?(?:the\\s)?\\(?");

  /// The same further on: with a Member or a heading between, when the words before the day say
  /// what happened on it.
  private static final Pattern FOLLOWS_LATER =
      Pattern.compile(
          "(?i)(?:(?![;?]|\\b(?:what|whether|how|when|which|who|why|if|since)\\b).){0,120}\\b(?:answered|tabled|dated|given|published|asked|responded|replied)(?:\\sto)?(?:\\s(?:on|in))?(?:\\sthe)?\\s");

  private static final Pattern MEMBER_THEN_DAY =
      Pattern.compile(
          "(?i)[\\s,(]{0,3}(?:(?:tabled|asked|answered|put)\\s)?(?:to|by|from|for)\\s[^;?]{0,20}\\b(?:hon|honourable|noble)\\b[^;?]{0,90}[\\s,)](?:on|dated|of)\\s(?:the\\s)?");

  /// What joins two runs that share a day.
  private static final Pattern JOINED =
      Pattern.compile(
          "(?is)[\\s,;)]{0,4}(?:and|&|or|as well as)\\b.{0,110}|(?:.{0,130}(?:,|;|\\band|\\bad|\\bor|&))?\\s?(?:(?:also|and|to|in|the|his|her|written|parliamentary)\\s){0,4}");

  private static final Pattern JUST_JOINED =
      Pattern.compile(
          "(?i)[\\s,;)]{0,4}(?:(?:and|&|or)\\s)?(?:(?:to|the)\\s){0,2}(?:parliamentary\\s|written\\s){0,2}");

  private final CitingText text;
  private final List<NumberRun> numbers;
  private final List<DayRun> days;
  private final Map<Integer, DayRun> taken = new HashMap<>();

  private DatedRuns(CitingText text, List<NumberRun> numbers, List<DayRun> days) {
    this.text = text;
    this.numbers = numbers;
    this.days = days;
  }

  /// The run of days that belongs to each run of numbers, by its place in their list.
  static Map<Integer, DayRun> of(CitingText text, List<NumberRun> numbers, List<DayRun> days) {
    DatedRuns runs = new DatedRuns(text, numbers, days);
    for (int i = 0; i < numbers.size(); i++) {
      runs.own(i);
    }
    for (int i = 1; i < numbers.size(); i++) {
      runs.fromEarlier(i);
    }
    for (int i = numbers.size() - 2; i >= 0; i--) {
      runs.fromLater(i);
    }
    return runs.taken;
  }

  private void own(int i) {
    NumberRun run = numbers.get(i);
    int from = i == 0 ? 0 : numbers.get(i - 1).words().to();
    int to = i == numbers.size() - 1 ? text.text().length() : numbers.get(i + 1).words().from();
    DayRun before = before(run.words().from(), from);
    DayRun after = after(run.words().to(), to);
    boolean free = before != null && !before.equals(taken.get(i - 1));
    boolean leads = before != null && leads(before.words().to(), run.words().from());
    if (free && leads && before != null) {
      taken.put(i, before);
    } else if (after != null && follows(run.words().to(), after.words().from())) {
      taken.put(i, after);
    } else if (free
        && before != null
        && TOUCHES.matcher(gap(before.words(), run.words())).matches()) {
      taken.put(i, before);
    }
  }

  private String gap(Stretch one, Stretch other) {
    return text.between(one.to(), other.from());
  }

  private boolean leads(int from, int to) {
    String gap = text.between(from, to);
    boolean told = gap.length() <= PLAINLY_NEAR || BETWEEN.matcher(gap).find();
    return told
        && !ANEW.matcher(gap).find()
        && (LEADS.matcher(gap).matches() || THROUGH_MEMBER.matcher(gap).matches());
  }

  private boolean follows(int from, int to) {
    String gap = text.between(from, to);
    return FOLLOWS.matcher(gap).matches()
        || FOLLOWS_LATER.matcher(gap).matches()
        || MEMBER_THEN_DAY.matcher(gap).matches();
  }

  /// The last run of days before a place, in its sentence.
  private @Nullable DayRun before(int at, int from) {
    DayRun last = null;
    for (int i = firstFrom(from); i < days.size() && days.get(i).words().to() <= at; i++) {
      last = days.get(i);
    }
    return last != null && near(last.words().to(), at) ? last : null;
  }

  /// The first run of days behind a place, in its sentence.
  private @Nullable DayRun after(int at, int to) {
    int i = firstFrom(at);
    DayRun first = i < days.size() ? days.get(i) : null;
    return first != null && first.words().to() <= to && near(at, first.words().from())
        ? first
        : null;
  }

  private boolean near(int from, int to) {
    return to - from <= NEAR && text.together(from, to);
  }

  /// The number of the first run of days that begins at a place or behind it.
  private int firstFrom(int at) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days.get(middle).words().from() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void fromEarlier(int i) {
    NumberRun earlier = numbers.get(i - 1);
    NumberRun run = numbers.get(i);
    DayRun day = taken.get(i - 1);
    boolean wasBefore = day != null && day.words().to() <= earlier.words().from();
    if (wasBefore && day != null && !taken.containsKey(i) && joined(earlier, run, JOINED)) {
      taken.put(i, day);
    }
  }

  private void fromLater(int i) {
    NumberRun run = numbers.get(i);
    NumberRun later = numbers.get(i + 1);
    DayRun day = taken.get(i + 1);
    boolean isBehind = day != null && day.words().from() >= later.words().to();
    if (isBehind && day != null && !taken.containsKey(i) && joined(run, later, JUST_JOINED)) {
      taken.put(i, day);
    }
  }

  private boolean joined(NumberRun one, NumberRun other, Pattern how) {
    String gap = gap(one.words(), other.words());
    return near(one.words().to(), other.words().from())
        && how.matcher(gap).matches()
        && !ANEW.matcher(gap).find();
  }

  /// The days of one number of a run, the likeliest first: of as many days as numbers the one at
  /// the same place.
  static List<StatedDay> forItem(NumberRun run, int item, @Nullable DayRun days) {
    if (days == null) {
      return List.of();
    }
    List<StatedDay> all = new ArrayList<>(days.days());
    if (all.size() == run.items().size()) {
      all.addFirst(all.remove(item));
    }
    return all;
  }
}
