package org.pursuant.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchOutcome.Found;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchOutcome.Synonym;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;
import org.pursuant.web.page.QuestionData;
import org.pursuant.web.page.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds questions.
@Command(
    name = "search",
    description = {
      "Find questions by words, and by who asked, who answered, when and what became of them.",
      "All words must be there, in any form (asylum seeker, asylum seekers). Quotes make a phrase, OR an alternative, - leaves out, * ends a beginning, NEAR/5 wants words close to each other.",
      "Fields narrow: asked-by: answered-by: dept: party: constituency: house: session: heading: question: answer: uin: status: type: has: asked: answered: due:. docs/reference/query-language.md shows each.",
      "What lacks a word but is close in words or meaning stands among the others, marked with ~."
    },
    footer = {
      "",
      "Examples:",
      "  ./pursuant search asylum accommodation --from 2025-01-01",
      "  ./pursuant search '\"grooming gangs\" -inquiry' --body home-office --sort newest",
      "  ./pursuant search 'dept:HO asked:2025-09 heading:asylum -status:answered'",
      "  ./pursuant search --mark edited --limit 100 --json"
    })
final class SearchCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description = "What to look for; nothing finds everything.")
  private List<String> words = List.of();

  @Mixin private final Filtering filtering = new Filtering();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "RELEVANCE",
      description = "relevance, newest or oldest (by date tabled). Default: relevance.")
  private Sort sort = Sort.RELEVANCE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Questions shown, at most 1000. Default: 20.")
  private int limit = 20;

  @Option(
      names = "--offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "Questions passed over first. Default: 0.")
  private int offset;

  @Option(
      names = "--words-only",
      description = "Leave out meaning: show only what matches as written.")
  private boolean wordsOnly;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  SearchCommand(Console console) {
    this.console = console;
  }

  /// The JSON of the command.
  ///
  /// @param total how many questions match as written
  /// @param nearby how many more are near, standing among them by relevance
  /// @param offset how many were passed over
  /// @param didYouMean the query that may have been meant; null where there is nothing to ask
  /// @param also what words of the query were also taken to mean
  /// @param why of each question, in the same order, why it was found
  record Result(
      long total,
      long nearby,
      int offset,
      @Nullable String didYouMean,
      List<Synonym> also,
      List<QuestionData> questions,
      List<Reason.Data> why) {}

  /// A question found, with where it matches.
  private record Line(QuestionSummary question, Hit hit) {}

  @Override
  public Integer call() throws IOException {
    WrongCallException.check("--limit", limit, 1, 1000);
    WrongCallException.check("--offset", offset, 0, Integer.MAX_VALUE - 1000);
    try (OpenArchive open = archive.openExisting()) {
      // An import that was stopped leaves questions that the index has not taken in yet.
      open.catchUp(console.progress());
      SearchRequest request =
          new SearchRequest(
              String.join(" ", words),
              filtering.filters(open.reader()),
              sort,
              wordsOnly ? Ranking.WORDS : Ranking.HYBRID,
              offset,
              limit,
              true,
              false,
              open.today());
      switch (open.index().search(request)) {
        case SearchOutcome.Unreadable u ->
            throw FailureException.unreadable(request.words(), u.message(), u.position());
        case Found found -> print(open, request, found);
      }
    }
    return 0;
  }

  private void print(OpenArchive open, SearchRequest request, Found found) {
    List<Line> lines = new ArrayList<>();
    for (Hit hit : found.hits()) {
      open.reader().summary(hit.id()).ifPresent(q -> lines.add(new Line(q, hit)));
    }
    if (json) {
      console.json(
          new Result(
              found.total(),
              found.nearby(),
              request.offset(),
              found.didYouMean(),
              found.also(),
              lines.stream().map(l -> QuestionData.of(l.question())).toList(),
              lines.stream().map(l -> Reason.Data.of(l.hit().why())).toList()));
      return;
    }
    console.out().println(head(found, request.offset(), lines.size()));
    beside(found);
    lines.forEach(this::print);
  }

  /// What may have been meant, and what words were also taken for.
  private void beside(Found found) {
    if (found.didYouMean() != null) {
      console.out().println("Did you mean: " + Wrapped.safe(found.didYouMean()));
    }
    for (Synonym s : found.also()) {
      console
          .out()
          .println(
              "Also found as: "
                  + Wrapped.safe(s.longForm() + " (" + s.shortForm() + ")")
                  + "; for the words alone put them in quotes within the query");
    }
  }

  private static String head(Found found, int offset, int shown) {
    long total = found.total() + found.nearby();
    String count = counted(found);
    return shown < total && shown > 0
        ? count + String.format(Locale.ROOT, ", %,d to %,d shown", offset + 1, offset + shown)
        : count;
  }

  /// What is near is never counted with what matches.
  private static String counted(Found found) {
    String matching =
        String.format(Locale.ROOT, "%,d question%s", found.total(), found.total() == 1 ? "" : "s");
    if (found.nearby() == 0) {
      return matching;
    }
    return found.total() == 0
        ? String.format(
            Locale.ROOT, "No question has all these words; %,d closest (~)", found.nearby())
        : String.format(Locale.ROOT, "%s as written, %,d more close (~)", matching, found.nearby());
  }

  private void print(Line line) {
    QuestionLines text = new QuestionLines(console.out());
    text.brief(line.question());
    Reason reason = Reason.of(line.hit().why());
    if (!reason.pieces().isEmpty()) {
      Wrapped.print(
          console.out(), "    ", (reason.asWritten() ? "" : "~ Not as written. ") + reason.words());
    }
    text.passage(line.hit().question());
    text.passage(line.hit().answer());
  }
}
