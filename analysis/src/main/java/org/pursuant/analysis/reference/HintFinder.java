package org.pursuant.analysis.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.reference.Citation.Hints;
import org.pursuant.domain.reference.Place;
import org.pursuant.domain.reference.Stretch;
import org.pursuant.domain.text.Months;

/// Reads from the words around a citation what else they say of the question: a quoted heading, the
/// Member who asked, the department that answered.
final class HintFinder {
  private static final String ANSWER =
      "(?:answers?|answered|repl(?:y|ies|ied)|respon(?:se|ses|ded)|gave|given|provided|tabled|asked)";

  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?i)\\b(?:answers?|reply|replies|responses?)\\s(?:that\\s|which\\s)?I\\s(?:have\\s)?(?:previously\\s)?(?:gave|give|provided|given|made)\\b|\\bmy\\s(?:\\w{1,12}\\s){0,2}(?:answers?|repl|respons)");

  private static final Pattern SAME_ASKER =
      Pattern.compile(
          "(?i)\\b(?:gave|given|provided|answer(?:ed)?)\\s(?:to\\s)?(?:him|her|them)\\b|\\b(?:his|her|their|your)\\s(?:own\\s)?(?:(?:previous|earlier|recent|last|written|parliamentary)\\s){0,3}(?:questions?|pqs?)\\b|\\banswers? to (?:him|her)\\b");

  private static final Pattern OWN_QUESTION =
      Pattern.compile(
          "(?i)\\bmy\\s(?:(?:previous|earlier|written|parliamentary)\\s){0,3}questions?\\b");

  private static final Pattern MEMBER =
      Pattern.compile(
          "(?:(?i:hon(?:ourable)?\\b\\.?|noble)\\s(?:and\\s\\w{4,9}\\s)?(?i:members?|friends?|gentleman|lady|lord|baroness|earl|viscount)(?:,?\\sthe\\s(?i:member))?[,]?\\s(?:for\\s|,\\s)?|(?<![a-z]\\s)\\b(?=(?:Baroness|Lord|Earl|Viscount|Bishop)\\s))(\\p{Lu}[^.;:?\\d]{1,70})");

  private static final Pattern MEMBER_END =
      Pattern.compile(
          "\\s(?:on|to|in|of\\s\\d|dated|question|for\\sanswer|and\\sto|about)\\b|,\\s(?=\\p{Ll})|\\)\\s|\\bQuestion|\\bUIN|\\bPQ");

  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:by|from|of)\\s(?:the\\s|his\\s|her\\s)?((?:(?:Parliamentary\\s)?(?:Under[- ]?)?Secretary of State (?:for|at)|Minister (?:of State )?(?:for|at)|Department (?:for|of)|Ministry of|HM Treasury|Treasury|Home (?:Office|Department|Secretary)|Cabinet Office|Foreign|Attorney General|Prime Minister|Chancellor|Leader of the House|Wales Office|Scotland Office|Northern Ireland Office)[^.;:?\\d]{0,60})");

  private static final Pattern HEADING =
      Pattern.compile(
          "\\G[\\s,:)]{0,3}(?:(?<on>on|about|regarding|entitled|titled|concerning)\\s(?:the\\s(?:subject|topic|matter)\\sof\\s)?|(?<=,\\s))[\"'‘“]?(?<heading>(?:\\p{Lu}|\\d(?!\\d?(?:st|nd|rd|th)?\\s(?:"
              + Months.WORDS
              + ")))[^;?\\n]{2,160}?)(?=[\"'’”]?(?:,\\s(?=\\p{Ll}|\\()|[.;?](?:\\s|$)|$|\\s(?:and|&)\\s(?:to\\s)?(?:the\\s|his\\s|her\\s|of\\s)?(?:[Aa]nswers?|[Qq]uestions?|PQ|UIN)\\b))");

  /// What goes on behind a heading without a comma.
  private static final Pattern AFTER_HEADING =
      Pattern.compile(
          "\\s(?:tabled|asked|put|answered|given)\\s|,?\\sand\\s(?:with\\sreference|pursuant|further\\sto|to\\sthe|in\\slight|for\\swhat|if|what|whether|of\\s\\d)\\b|,\\s(?:[Qq]uestions?|PQ|UIN|HL\\d)\\b|\\sto\\s[Qq]uestion");

  private final CitingText text;
  private final Place place;

  HintFinder(CitingText text, Place place) {
    this.text = text;
    this.place = place;
  }

  /// @param words of the citation, its label and its day included
  /// @param from where the words before it begin that may belong to it
  /// @param to where the words behind it end that may belong to it
  Hints of(Stretch words, int from, int to) {
    String head = text.between(from, words.to());
    String tail = text.between(words.to(), to);
    boolean answers = place == Place.ANSWER;
    Pattern same = answers ? SAME_ASKER : OWN_QUESTION;
    return new Hints(
        heading(words.to(), to),
        member(head, tail),
        same.matcher(head).find(),
        answers && SPEAKER.matcher(head).find(),
        body(head));
  }

  private @Nullable String heading(int from, int to) {
    if (from >= to) {
      return null;
    }
    // The comma that may stand before a heading without "on" is looked back at.
    Matcher m = HEADING.matcher(text.text()).region(from, to).useTransparentBounds(true);
    if (!m.lookingAt() || place == Place.ANSWER && m.group("on") == null) {
      return null;
    }
    String heading = AFTER_HEADING.split(m.group("heading"), 2)[0].strip();
    return heading.length() < 3 ? null : heading.replaceFirst("[\"'’”]$", "");
  }

  private static @Nullable String member(String head, String tail) {
    Matcher before = MEMBER.matcher(head);
    String found = null;
    int from = 0;
    while (before.find(from)) {
      from = before.start(1) + 1;
      boolean cited =
          Pattern.compile("(?i)\\b" + ANSWER + "\\b")
              .matcher(head.substring(0, before.start()))
              .find();
      found = cited ? name(before.group(1)) : found;
    }
    if (found != null) {
      return found;
    }
    Matcher behind = MEMBER.matcher(tail.substring(0, Math.min(tail.length(), 140)));
    boolean joins =
        behind.find()
            && tail.substring(0, behind.start())
                .matches(
                    "(?i)[\\s,(]{0,3}(?:(?:tabled|asked|put)\\s)?(?:by|from|to|for|of)\\s(?:(?:the|my|his|her|rt|right)\\.?,?\\s){0,4}");
    return joins ? name(behind.group(1)) : null;
  }

  private static String name(String words) {
    Matcher end = MEMBER_END.matcher(words);
    return (end.find() ? words.substring(0, end.start()) : words).strip();
  }

  private static @Nullable String body(String head) {
    Matcher m = BODY.matcher(head);
    String found = null;
    while (m.find()) {
      found = name(m.group(1));
    }
    return found;
  }
}
