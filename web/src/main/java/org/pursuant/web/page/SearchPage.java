package org.pursuant.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.SearchOutcome.FacetCount;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchOutcome.Piece;
import org.pursuant.domain.search.SearchOutcome.Synonym;
import org.pursuant.domain.search.SearchOutcome.Why;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.Markup;
import org.pursuant.web.html.MonthChart;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.site.PageModel;

/// Results of a search, or why it could not be read.
///
/// @param asked in words, from the query and its filters
/// @param total how many questions match as written
/// @param nearby how many more are near, among the results
/// @param also what words of the query were also taken to mean
/// @param didYouMean null where there is nothing to ask
/// @param trouble null for a query that could be read
/// @param numbered the questions of every session that have the number asked for; empty unless
///   there are several
/// @param counts by parameter, as data
public record SearchPage(
    String words,
    String asked,
    SearchAddress address,
    String sort,
    long total,
    long nearby,
    int page,
    int pages,
    List<Result> results,
    List<Synonym> also,
    @Nullable String didYouMean,
    List<ChosenFilters.Filter> chosen,
    List<FacetLinks> facets,
    Map<String, List<FacetCount>> counts,
    Map<YearMonth, Long> months,
    List<QuestionRow> numbered,
    @Nullable Trouble trouble)
    implements PageModel {
  /// So many words are rather the text of a question than a search.
  private static final int LONG = 15;

  private static final Pattern OPERATOR =
      Pattern.compile("[\"*]|\\bOR\\b|\\bNEAR/|(?:^|\\s)-\\S|\\w:\\S");

  /// A question found.
  ///
  /// @param heading with its marked words
  /// @param question the best passage of the question
  /// @param answer the best passage of the answer; empty when there is no answer
  public record Result(
      QuestionSummary summary,
      QuestionRow row,
      List<Piece> heading,
      List<Piece> question,
      List<Piece> answer,
      Why why) {
    static Result of(QuestionSummary question, Hit hit, LocalDate today) {
      return new Result(
          question,
          QuestionRow.of(question, today),
          hit.heading(),
          hit.question(),
          hit.answer(),
          hit.why());
    }

    /// Why it is here, in a line.
    public Reason reason() {
      return Reason.of(why);
    }
  }

  /// Why a query could not be read.
  ///
  /// @param before the words up to the trouble
  /// @param at the character at which it lies; empty at the end
  /// @param after the words behind it
  public record Trouble(String message, String before, String at, String after) {}

  @Override
  public String template() {
    return "search";
  }

  @Override
  public String title() {
    String what = words.isEmpty() ? asked : words;
    return (what.length() > 80 ? what.substring(0, 80) + "…" : what)
        + (page > 1 ? " (page " + page + ")" : "");
  }

  @Override
  public List<Alternate> alternates() {
    return trouble != null
        ? List.of()
        : List.of(
            new Alternate("application/atom+xml", "New in this search", address.href(".atom")),
            new Alternate("application/json", "This search as JSON", address.href(".json")),
            new Alternate("text/csv", "This search as CSV", address.href(".csv")),
            new Alternate(
                "application/jsonl", "This search as JSON lines", address.href(".jsonl")));
  }

  /// The heading of the page. What is near is never counted with what matches.
  public String heading() {
    if (trouble != null) {
      return "This query cannot be read";
    }
    if (nearby == 0) {
      return Figures.of(total, "question", "questions");
    }
    return total == 0
        ? "No question has all these words. The closest:"
        : Figures.of(total, "question matches", "questions match")
            + " as written; "
            + Figures.of(nearby)
            + (nearby == 1 ? " more is close" : " more are close");
  }

  /// The search for what words may have been meant.
  public String meantHref() {
    return address.with("q", didYouMean == null ? words : didYouMean).href();
  }

  /// Whether what was typed reads like a draft, which "Has this been asked?" looks up better: a
  /// search wants all of its words.
  public boolean likeADraft() {
    return page == 1
        && words.strip().split("\\s+").length >= LONG
        && (trouble != null || !OPERATOR.matcher(words).find());
  }

  /// The parameters as they follow the address of anything else that takes a search.
  public String parameters() {
    return address.without("page").without("sort").query();
  }

  /// `page 2 of 14`; empty on the first.
  public String place() {
    return page > 1 ? "page " + Figures.of(page) + " of " + Figures.of(pages) : "";
  }

  public Markup chart() {
    return MonthChart.of(
        "months",
        "Questions",
        months,
        (from, to) -> address.with("from", from.toString()).with("to", to.toString()).href());
  }

  /// The address of another page of the results.
  public String pageHref(int number) {
    return (number == 1 ? address.without("page") : address.with("page", Integer.toString(number)))
        .href();
  }

  @Override
  public Object data() {
    return new Data(
        words,
        asked,
        sort,
        total,
        nearby,
        didYouMean,
        also,
        page,
        pages,
        page < pages ? address.with("page", Integer.toString(page + 1)).pageHref(".json") : null,
        results.stream().map(SearchPage::found).toList(),
        counts,
        months);
  }

  private static Found found(Result r) {
    return new Found(
        QuestionData.of(r.summary()), r.question(), r.answer(), Reason.Data.of(r.why()));
  }

  private record Found(
      QuestionData question,
      List<Piece> questionPassage,
      List<Piece> answerPassage,
      Reason.Data why) {}

  private record Data(
      String words,
      String asked,
      String sort,
      long total,
      long nearby,
      @Nullable String didYouMean,
      List<Synonym> also,
      int page,
      int pages,
      @Nullable String next,
      List<Found> results,
      Map<String, List<FacetCount>> counts,
      Map<YearMonth, Long> questionsByMonth) {}
}
