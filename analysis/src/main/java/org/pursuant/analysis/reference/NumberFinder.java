package org.pursuant.analysis.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.reference.Citation.Form;
import org.pursuant.domain.reference.Stretch;
import org.pursuant.domain.text.Months;

/// Finds the numbers by which a text names questions: behind "Question", "UIN", "PQ" and the like,
/// numbers of the Lords wherever they stand, and bare numbers behind "answer" or "reply".
final class NumberFinder {
  private static final String LABELS = "(?i:questions?|w?pqs?|uins?|wqs?|pquins?)";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![A-Za-z0-9/])(?:(" + LABELS + ")(?![A-Za-z])|(?=HL\\d{2}|(?<=\\()HL\\d\\)))");

  /// What may stand between a label and its number.
  private static final Pattern FILLING =
      Pattern.compile(
          "\\G(?:\\((?:\\d|[a-z]{1,3})\\)|[\\s:;,#\"'‘’“”(\\[–-]|[A-Z]{2,6}:|(?i:uins?|un\\b|w?pqs?|numbers?|numbered|nos?\\b\\.?|ref(?:erence|\\b\\.?)|ids?\\b)){0,12}+");

  private static final Pattern SURE = Pattern.compile("(?i)pq|uin");

  private static final Pattern NUMBER =
      Pattern.compile("\\G((?i:HL)\\s?)?(\\d{1,7})(?![\\d%]|\\.\\d|/\\d|(?:st|nd|rd|th)\\b)");

  private static final Pattern NEXT =
      Pattern.compile(
          "\\G(?:\\s?\\)?\\s?(?:,|;)\\s?(?:(?:and|or|&)\\s)?|\\s?\\)?\\s(?:and|or|&|\\+)\\s|\\s?[&/]\\s?)(?:\\((?:\\d|[a-z]{1,3})\\)\\s?|\\()?(?:(?:also\\s)?(?:to\\s)?(?:the\\s)?(?:answers?\\sto\\s)?("
              + LABELS
              + ")(?![A-Za-z]))?");

  private static final Pattern RANGE =
      Pattern.compile(
          "\\G(?:\\s?[–-]\\s?|\\s(?:to|through)\\s)(?:HL\\s?)?(\\d{1,7})(?![\\d%]|[.,/]\\d)");

  private static final Pattern DAY_NEXT =
      Pattern.compile("\\G(?:\\s?(?:st|nd|rd|th)\\b)?\\s?(?:of\\s)?(?:" + Months.WORDS + ")\\b");

  private static final Pattern COUNTED =
      Pattern.compile(
          "\\G\\s?(?:per cent|percent|million|billion|thousand|people|pounds|hours|days|weeks|months|years|times)\\b");

  /// A number of the Lords with a blank, which may as well be that of a paper or bill.
  private static final Pattern LORDS_APART = Pattern.compile("(?<![A-Za-z0-9])(?=HL\\s\\d{2})");

  private static final Pattern SCOTTISH =
      Pattern.compile("(?<![A-Za-z0-9-])S\\d{1,2}[A-Z]{1,2}-\\d{1,6}(?!\\d)");

  /// A bare number where an answer's would stand.
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)\\b(?:answers?|answered|reply|replies|responses?)\\b(?:\\s(?:I|he|she|they|we|was|were|has|had|been|gave|given|provided|made|to|in|at|under|the|my|his|her|their|previous|earlier|number|no\\.?|reference|ref\\.?)\\b){0,6}+\\s[(\\[]?(?=\\d{4,7}\\b)");

  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "(?i)\\b(?:answer|answers|reply|question)\\b[^()\\d]{0,60}\\d[^()]{0,30}\\((?=\\d{4,7}\\))");

  private static final Pattern BEHIND_DAY =
      Pattern.compile(
          "(?i)\\b(?:answer|reply|response)\\b[^;?\\d]{0,120}\\d{1,2}\\s\\w{3,9}\\s(?:20)\\d\\d,\\s(?=\\d{5,6}(?:[.;)]|\\s*$))");

  private static final Pattern IN_REPORT =
      Pattern.compile("(?i)\\bofficial report,\\s(?=\\d{4,6}\\b)");

  private static final int WIDEST_RANGE = 60;

  private final CitingText citing;
  private final String text;
  private final TreeMap<Integer, NumberRun> found = new TreeMap<>();

  private NumberFinder(CitingText citing) {
    this.citing = citing;
    this.text = citing.text();
  }

  /// The runs of a text in its order.
  static List<NumberRun> in(CitingText text) {
    NumberFinder finder = new NumberFinder(text);
    finder.labelled();
    finder.each(LORDS_APART, false);
    finder.scottish();
    finder.bare();
    return List.copyOf(finder.found.values());
  }

  private void labelled() {
    Matcher m = LABEL.matcher(text);
    int from = 0;
    while (m.find(from)) {
      int filled = m.end() == m.start() ? m.end() : filled(m.end());
      boolean sure = m.end() == m.start() || SURE.matcher(text.substring(m.start(), filled)).find();
      from = Math.max(m.end() + (m.end() == m.start() ? 2 : 0), run(m.start(), filled, sure));
    }
  }

  private void each(Pattern before, boolean sure) {
    Matcher m = before.matcher(text);
    while (m.find()) {
      run(m.end(), m.end(), sure);
    }
  }

  private void scottish() {
    Matcher m = SCOTTISH.matcher(text);
    while (m.find()) {
      Stretch words = new Stretch(m.start(), m.end());
      List<NumberRun.Item> items = new ArrayList<>();
      add(m.group(), words, Form.SINGLE, items);
      found.putIfAbsent(m.start(), new NumberRun(items, words, true));
    }
  }

  private void bare() {
    for (Pattern pattern : List.of(BARE, IN_BRACKETS, BEHIND_DAY, IN_REPORT)) {
      Matcher m = pattern.matcher(text);
      while (m.find()) {
        boolean year = text.substring(m.end()).matches("(?s)(?:19|20)\\d\\d(?!\\d).*");
        if (!year && citing.together(m.start(), m.end())) {
          run(m.end(), m.end(), true);
        }
      }
    }
  }

  private int filled(int at) {
    Matcher m = FILLING.matcher(text).region(at, text.length());
    return m.lookingAt() && citing.together(at, m.end() + 1) ? m.end() : at;
  }

  /// Reads a run of numbers.
  ///
  /// @return where it ends; 0 where there is none, or it is part of another
  private int run(int start, int at, boolean sure) {
    List<NumberRun.Item> items = new ArrayList<>();
    int next = at;
    int end = 0;
    boolean labelled = true;
    while (next >= 0) {
      int read = number(next, items, labelled);
      if (read < 0) {
        break;
      }
      end = read;
      Matcher m = NEXT.matcher(text).region(end, text.length());
      next = m.lookingAt() && citing.together(end, m.end() + 1) ? m.end() : -1;
      labelled = next >= 0 && m.group(1) != null;
      next = labelled ? filled(next) : next;
    }
    Stretch words = new Stretch(start, Math.max(start, end));
    var before = found.lowerEntry(words.to());
    if (items.isEmpty() || before != null && before.getValue().words().overlaps(words)) {
      return 0;
    }
    found.put(start, new NumberRun(formed(items), words, sure));
    return end;
  }

  private static List<NumberRun.Item> formed(List<NumberRun.Item> items) {
    return items.size() == 1
        ? items
        : items.stream()
            .map(i ->
                i.form() == Form.SINGLE ? new NumberRun.Item(i.uin(), i.words(), Form.LIST) : i)
            .toList();
  }

  /// Reads one number or range.
  ///
  /// @return where it ends; less than 0 where there is none
  private int number(int at, List<NumberRun.Item> items, boolean labelled) {
    Matcher m = NUMBER.matcher(text).region(at, text.length());
    if (!m.lookingAt() || !usable(m, items, labelled)) {
      return -1;
    }
    String house = m.group(1) == null ? "" : "HL";
    int end = range(house, m, items);
    if (end < 0) {
      end = m.end();
      add(
          house + m.group(2).replaceFirst("^0+(?=\\d)", ""),
          new Stretch(m.start(), end),
          Form.SINGLE,
          items);
    }
    return end;
  }

  private boolean usable(Matcher m, List<NumberRun.Item> items, boolean labelled) {
    boolean other = matches(DAY_NEXT, m.end()) || matches(COUNTED, m.end());
    boolean grouped =
        m.group(2).length() < 4 && text.startsWith(",", m.end()) && digit(m.end() + 1);
    if (other || grouped) {
      return false;
    }
    if (labelled || m.group(1) != null || items.isEmpty()) {
      return true;
    }
    int length = items.getLast().uin().value().replace("HL", "").length();
    return m.group(2).length() >= 3 && Math.abs(m.group(2).length() - length) <= 1;
  }

  private boolean digit(int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private boolean matches(Pattern pattern, int at) {
    return pattern.matcher(text).region(at, text.length()).lookingAt();
  }

  /// Reads "85061-64" as all numbers from the first to the last.
  private int range(String house, Matcher first, List<NumberRun.Item> items) {
    Matcher m = RANGE.matcher(text).region(first.end(), text.length());
    if (!m.lookingAt() || matches(DAY_NEXT, m.end())) {
      return -1;
    }
    String from = first.group(2);
    String to = m.group(1);
    if (from.length() < 3
        || to.length() > from.length()
        || text.charAt(m.end(0) - to.length() - 1) == ' '
            && text.substring(first.end(), m.end()).contains("to")
            && to.length() != from.length()) {
      return -1;
    }
    int low = Integer.parseInt(from);
    int high = Integer.parseInt(from.substring(0, from.length() - to.length()) + to);
    if (high <= low || high - low > WIDEST_RANGE) {
      return -1;
    }
    Stretch words = new Stretch(first.start(), m.end());
    for (int n = low; n <= high; n++) {
      add(house + n, words, Form.RANGE, items);
    }
    return m.end();
  }

  private static void add(String number, Stretch words, Form form, List<NumberRun.Item> items) {
    Uin.parse(number)
        .ifPresent(uin -> {
          if (items.stream().noneMatch(i -> i.uin().equals(uin))) {
            items.add(new NumberRun.Item(uin, words, form));
          }
        });
  }
}
