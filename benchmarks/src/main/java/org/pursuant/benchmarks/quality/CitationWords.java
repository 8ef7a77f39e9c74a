package org.pursuant.benchmarks.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.text.Months;

/// Finds the words by which a question cites one earlier answer, such as "pursuant to the Answer of
/// 26 July 2024 to Question 1314 on Dentistry". Only the plain form with a whole date and one
/// number is recognised: what is recognised should be right, not everything found.
///
/// @param uin the number cited
/// @param date the date cited, which is that of the answer or, by mistake, of the question
/// @param before the text before the citation, without "pursuant to" and the like
/// @param after the text behind the number
record CitationWords(Uin uin, LocalDate date, String before, String after) {
  private static final String LEAD =
      "(?:(?:pursuant|further|subsequent|according) to|with (?:further )?(?:reference|regard) to"
          + "|in (?:relation|reference|response) to|referring to|following(?: on from)?"
          + "|in (?:the )?light of|on the basis of|based on|as set out in)";

  private static final Pattern CITATION =
      Pattern.compile(
          "(?:,?\\s*\\b"
              + LEAD
              + "\\s+)?(?:\\b(?:the|his|her|their|its|a|an)\\s+)?(?:\\b[A-Z]?[a-z]+['’]s?\\s+)?"
              + "\\b(?:written\\s+)?(?:answer|reply|response)s?\\s+(?:[^\\d,;:.?]{0,100}?\\s+)?(?:of|on|dated)\\s+"
              + "(?<day>\\d{1,2})\\s+(?<month>"
              + Months.NAMED
              + ")\\s+(?<year>\\d{4}),?\\s+to\\s+(?:[^\\d,;:.?]{0,60}?\\s+)?question\\s+"
              + "(?:number\\s+|no\\.?\\s*|UIN\\s+)?(?<number>(?:HL\\s?)?\\d{1,7})\\b",
          Pattern.CASE_INSENSITIVE);

  /// Anything that may be another citation: a second one leaves open which one is meant.
  private static final Pattern CITED_NUMBER =
      Pattern.compile(
          "\\b(?:questions?|PQs?|UINs?)\\s+(?:numbers?\\s+|no\\.?\\s*|UIN\\s+)?(?:HL\\s?)?\\d{2,7}\\b|\\bHL\\s?\\d{2,6}\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTED_HEADING =
      Pattern.compile(
          "^,?\\s*(?:on|about|entitled|regarding|concerning)\\s+.*?(?:,\\s+(?=(?:and|to|what|whether|how|when|where|who|whom|whose|which|why|if|for|in|with|by|on|at)\\b)|[;.]\\s+)",
          Pattern.CASE_INSENSITIVE);

  /// The citation in a text; empty where there is none, or more than one, or no plain one.
  static Optional<CitationWords> in(String text) {
    List<MatchResult> found = CITATION.matcher(text).results().toList();
    if (found.size() != 1) {
      return Optional.empty();
    }
    MatchResult citation = found.getFirst();
    String before = text.substring(0, citation.start());
    String after = text.substring(citation.end());
    if (CITED_NUMBER.matcher(before).find() || CITED_NUMBER.matcher(after).find()) {
      return Optional.empty();
    }
    return date(citation)
        .flatMap(date ->
            Uin.parse(citation.group("number"))
                .map(uin -> new CitationWords(uin, date, before, after)));
  }

  private static Optional<LocalDate> date(MatchResult citation) {
    try {
      Month month = Month.valueOf(citation.group("month").toUpperCase(Locale.ROOT));
      int year = Integer.parseInt(citation.group("year"));
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(citation.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// What is asked, the citation left out with the heading that it quotes.
  ///
  /// @param heading of the question cited; empty where it has none
  String rest(String heading) {
    String tail = after.strip();
    Matcher quoted =
        Pattern.compile(
                "^,?\\s*(?:on|about|entitled|regarding|concerning)\\s+['\"‘“]?"
                    + Pattern.quote(heading)
                    + "['\"’”]?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(tail);
    Matcher any = QUOTED_HEADING.matcher(tail);
    if (!heading.isBlank() && quoted.find()) {
      tail = tail.substring(quoted.end());
    } else if (any.find()) {
      tail = tail.substring(any.end());
    }
    String rest = before.strip() + " " + tail.replaceFirst("^[\\s,;.:]+", "");
    return rest.replaceAll("(?<![\\p{L}\\p{N}])" + uin.value() + "(?![\\p{L}\\p{N}])", "").strip();
  }
}
