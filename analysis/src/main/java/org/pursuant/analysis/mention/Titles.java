package org.pursuant.analysis.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.domain.mention.NameKind;

/// Finds titles that a text introduces as such: "guidance entitled Keeping lanterns safe, published
/// …", "the report ‘A brighter evening’".
final class Titles {
  /// What leads to a title without quotation marks.
  private static final Pattern ENTITLED =
      Pattern.compile("\\b(?:entitled|titled)[,:]?\\s+(?=\\p{Lu})");

  /// What ends one.
  private static final Pattern END =
      Pattern.compile(
          "[,;.()\\n\\t\"“”]|\\s(?:published|last|which|dated|on \\d|and (?:on|what|whether)|by the|in (?:19|20)\\d\\d)");

  /// A title in quotation marks after a noun of what has titles.
  private static final Pattern QUOTED =
      Pattern.compile(
          "\\b(entitled|titled|called|report|paper|guidance|strategy|consultation|document|plan|review"
              + "|publication|campaign|programme|framework|page|guide),?\\s+[\"“‘']([^\"“”‘’\\n]{6,150})[\"”’']");

  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 18;

  private Titles() {}

  /// A title.
  ///
  /// @param kind what has it
  record Title(Run run, NameKind kind) {}

  static List<Title> in(String text, List<Token> tokens) {
    List<Title> titles = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      add(titles, tokens, new Span(quoted.start(2), quoted.end(2)), kind(quoted.group(1)));
    }
    Matcher entitled = ENTITLED.matcher(text);
    while (entitled.find()) {
      int to = Math.min(text.length(), entitled.end() + LONGEST);
      int from = entitled.end();
      Matcher after = END.matcher(text).region(from, to);
      if (after.find()) {
        add(titles, tokens, new Span(from, after.start()), NameKind.PUBLICATION);
      }
    }
    return titles;
  }

  private static NameKind kind(String noun) {
    NameKind kind = HeadWords.kind(noun);
    return kind == null ? NameKind.PUBLICATION : kind;
  }

  private static void add(List<Title> titles, List<Token> tokens, Span span, NameKind kind) {
    int from = Token.first(tokens, span.start());
    int to = from;
    while (to < tokens.size() && tokens.get(to).end() <= span.end()) {
      to++;
    }
    boolean longEnough = to - from >= 2 && to - from <= MOST_WORDS;
    if (longEnough && tokens.get(from).isCapital()) {
      titles.add(new Title(new Run(from, to), kind));
    }
  }
}
