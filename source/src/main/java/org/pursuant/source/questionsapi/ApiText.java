package org.pursuant.source.questionsapi;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Coverage;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;
import org.pursuant.domain.text.Words;
import org.pursuant.source.html.HtmlReader;

/// The API's texts and how it cuts them.
///
/// In lists a question is cut at 255 characters without a mark, and an answer loses its tags (not
/// its entities) and is cut at 255 with "...".
public final class ApiText {
  static final int CUT = 255;
  private static final String CUT_MARK = "...";
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:p|br|div|span|table|tbody|thead|tr|td|th|ul|ol|li|strong|em|b|i|u|a|sup|sub|h[1-6])"
              + "(?:\\s[^<>]*)?/?>");
  private static final Pattern CUT_ENTITY = Pattern.compile("&[A-Za-z0-9#]{0,8}$");

  private ApiText() {}

  static boolean hasTags(String text) {
    return TAG.matcher(text).find();
  }

  /// A question as a list or a detail gives it. Questions carry no markup, so one that a list did
  /// not cut is as good as the detail's.
  static @Nullable SourceText question(@Nullable String raw, Coverage coverage) {
    if (raw == null) {
      return null;
    }
    return coverage == Coverage.LIST && raw.length() >= CUT
        ? SourceText.clipped(Words.folded(raw))
        : fullQuestion(raw);
  }

  /// A question known to be whole.
  public static SourceText fullQuestion(String raw) {
    return hasTags(raw)
        ? HtmlReader.readFull(raw)
        : SourceText.full(RichText.ofParagraphs(raw.lines().map(Words::folded).toList()));
  }

  static @Nullable SourceText answer(@Nullable String raw, Coverage coverage) {
    if (raw == null) {
      return null;
    }
    if (coverage == Coverage.DETAIL) {
      return HtmlReader.readFull(raw);
    }
    if (isCut(raw)) {
      String kept = raw.substring(0, raw.length() - CUT_MARK.length());
      return SourceText.clipped(decoded(CUT_ENTITY.matcher(kept).replaceFirst("")));
    }
    return SourceText.plain(decoded(raw));
  }

  static boolean isCut(String answer) {
    return answer.length() == CUT + CUT_MARK.length() && answer.endsWith(CUT_MARK);
  }

  private static String decoded(String text) {
    return Words.folded(Parser.unescapeEntities(text, false));
  }

  /// What the forms of all texts of an object tell: a list's texts are short and without tags.
  static boolean areWhole(@Nullable String question, List<@Nullable String> answers) {
    return (question != null && question.length() > CUT)
        || answers.stream()
            .anyMatch(a -> a != null && (hasTags(a) || a.length() > CUT + CUT_MARK.length()));
  }
}
