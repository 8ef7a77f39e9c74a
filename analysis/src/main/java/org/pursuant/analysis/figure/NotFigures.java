package org.pursuant.analysis.figure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.domain.text.Months;

/// Numbers that state no quantity: years, dates, times, numbers of questions, sections and
/// telephones, ages, marks of lists, parts of addresses.
final class NotFigures {
  private static final int REACH = 48;

  /// What a number is the name of, before it.
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\b(?:questions?|uins?|pqs?|hl|written questions?|written statements?|hcws|hlws|sections?"
              + "|clauses?|articles?|regulations?|schedules?|paragraphs?|chapters?|parts?|annex(?:es)?"
              + "|appendix|tables?|figures?|pages?|columns?|cols?|lines?|numbers?|nos?\\.?|phase|tranche"
              + "|levels?|grades?|bands?|stages?|steps?|rounds?|options?|versions?|rows?|categor(?:y|ies)"
              + "|class|types?|tiers?|zones?|resolutions?|rules?|orders?|groups?|priority|wave|windows?"
              + "|chart|box|goals?|targets?|terminal|platform|unit|block|lot|room|floor|route|road|junction"
              + "|quarter|q|week|day|month|year|aged?|ages|section|s\\.|ss\\.|part|cm|cp|hc|cmnd|si|ref"
              + "|reference|case|issue|volume|vol\\.?|act|order|agenda|item|recommendations?|principle"
              + "|objective|question|answer|vaccine|covid|form|gate|model|gen|cohort|pillar|protocol"
              + "|requirements?|conditions?|criteri(?:on|a)|standards?|mark|mk|boeing|airbus|channel|radio|bbc|decile|quintile|step|pier|class)\\s?[:(]?\\s?"
              + "|\\b(?:19|20)\\d\\d(?:[-–/]\\d\\d)?,? (?:and|or|to) )$",
          Pattern.CASE_INSENSITIVE);

  /// More numbers of the same list of names: "Questions 1, 2 and 3".
  private static final Pattern LISTED =
      Pattern.compile(
          "(?:questions?|uins?|pqs?|sections?|clauses?|articles?|regulations?|paragraphs?|schedules?"
              + "|pages?|columns?|recommendations?|tables?|years?|ages?|aged|grades?|bands?|levels?)"
              + "[ :]+(?:[\\p{L}\\p{N}()]{1,9}(?:, and |, or |, | and | or | to | - |[-–&])){1,12}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH_BEFORE =
      Pattern.compile("(?:" + Months.WORDS + ")\\.?,? $", Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH_AFTER =
      Pattern.compile(
          "(?:st|nd|rd|th)?(?: ?(?:-|–|to|and|,|&) ?\\d{1,2}(?:st|nd|rd|th)?)* (?:of )?(?:"
              + Months.WORDS
              + ")\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /// What makes a number a time of day, an ordinal, an age or a part of a range of such.
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:st|nd|rd|th)\\b.*|s\\b.*| ?(?:am|pm|a\\.m|p\\.m)\\b.*|:\\d.*"
              + "|[- ]year[- ]olds?\\b.*|[- ](?:months?|weeks?|days?|years?)[- ]olds?\\b.*"
              + "|[-–]\\d.*|[-–]\\p{L}.*|\\.\\d.*|,\\d.*|(?:,? (?:or|and) (?:over|under|above|below)\\b.*)"
              + "| (?:years?|months?|weeks?) old\\b.*| years? of age\\b.*| ?(?:degrees|°).*|[\"“].*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern AGE_BEFORE =
      Pattern.compile(
          "(?:\\baged?|\\bages|years? of age|\\bage of|\\bchildren under|\\bthose over"
              + "|\\bthose under|\\bpeople under|\\bpeople over)(?: (?:between|under|over|up to|from|at least))? $",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPAN_BEFORE =
      Pattern.compile(
          "\\b(?:last|past|next|previous|first|preceding|following|coming|final|recent|every) $",
          Pattern.CASE_INSENSITIVE);

  private NotFigures() {}

  /// Whether the number that a matcher stands on is none of a quantity.
  static boolean bars(String sentence, Matcher m) {
    String before = sentence.substring(Math.max(0, m.start() - REACH), m.start());
    String after = sentence.substring(m.end(), Math.min(sentence.length(), m.end() + REACH));
    boolean bare =
        m.group("currency") == null && m.group("percent") == null && m.group("scale") == null;
    if (inAddress(sentence, m.start()) || inBrackets(before, after) && bare) {
      return true;
    }
    if (!bare) {
      return after.matches("(?s)[-–/]\\p{N}.*")
          && m.group("currency") == null
          && m.group("percent") == null;
    }
    return bareNumber(sentence, m, before, after);
  }

  private static boolean bareNumber(String sentence, Matcher m, String before, String after) {
    String whole = m.group("whole");
    boolean zero = whole.length() > 1 && whole.startsWith("0");
    boolean measured = m.group("duration") != null || m.group("measure") != null;
    boolean roundTheClock = after.matches("(?s) (?:a day|of the year|days a).*");
    return zero
        || measured && roundTheClock
        || opens(sentence, m)
        || NAMED.matcher(before).find()
        || LISTED.matcher(before).find()
        || AGE_BEFORE.matcher(before).find()
        || measured && SPAN_BEFORE.matcher(before).find()
        || !measured
            && (afterName(sentence, m)
                || MONTH_BEFORE.matcher(before).find()
                || MONTH_AFTER.matcher(after).matches()
                || AFTER.matcher(after).matches()
                || year(sentence, m)
                || ratio(before, after));
  }

  /// A small number right after a capitalised word within a sentence belongs to a name.
  private static boolean afterName(String sentence, Matcher m) {
    int end = m.start();
    if (end < 2 || sentence.charAt(end - 1) != ' ' || m.group("whole").indexOf(',') >= 0) {
      return false;
    }
    int start = sentence.lastIndexOf(' ', end - 2) + 1;
    return start > 0
        && Character.isUpperCase(sentence.charAt(start))
        && Character.isLetter(sentence.charAt(end - 2));
  }

  /// A number at the head of a sentence with a stop or bracket after it is a mark of a list.
  private static boolean opens(String sentence, Matcher m) {
    String before = sentence.substring(0, m.start()).strip();
    char next = m.end() < sentence.length() ? sentence.charAt(m.end()) : '.';
    boolean mark = ".):".indexOf(next) >= 0 && m.group("whole").length() <= 2;
    return mark && (before.isEmpty() || before.equals("("));
  }

  private static boolean inBrackets(String before, String after) {
    return (before.endsWith("(") || before.endsWith("["))
        && (after.startsWith(")") || after.startsWith("]"));
  }

  /// Four figures that may be a year are one, unless a bound stands before them.
  private static boolean year(String sentence, Matcher m) {
    String whole = m.group("whole");
    boolean possible =
        m.group("rest") == null
            && whole.matches("1[5-9]\\d\\d|20\\d\\d|2100")
            && m.group("measure") == null;
    return possible && !NumberReader.bounded(sentence, m.start());
  }

  /// "1 in 4".
  private static boolean ratio(String before, String after) {
    return after.matches("(?s) (?:in|out of) (?:every )?\\d.*")
        || before.matches("(?is).*\\b(?:\\d+|one|two|three) (?:in|out of) (?:every )?");
  }

  private static boolean inAddress(String sentence, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(sentence.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < sentence.length() && !Character.isWhitespace(sentence.charAt(end))) {
      end++;
    }
    String word = sentence.substring(start, end).toLowerCase(Locale.ROOT);
    return word.contains("http")
        || word.contains("www.")
        || word.contains(".gov")
        || word.contains("@")
        || word.contains("://")
        || word.contains("_");
  }
}
