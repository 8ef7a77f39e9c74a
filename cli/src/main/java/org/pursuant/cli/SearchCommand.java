package org.pursuant.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchOutcome.Found;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchOutcome.Piece;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;
import org.pursuant.web.page.QuestionData;
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
      "Fields narrow: asked-by: answered-by: dept: party: constituency: house: session: heading: question: answer: uin: status: type: has: asked: answered: due:. docs/reference/query-language.md shows each."
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

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  SearchCommand(Console console) {
    this.console = console;
  }

  /// The JSON of the command.
  ///
  /// @param total how many questions match
  /// @param offset how many were passed over
  record Result(long total, int offset, List<QuestionData> questions) {}

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
              Ranking.HYBRID,
              offset,
              limit,
              !json,
              false,
              open.today());
      switch (open.index().search(request)) {
        case SearchOutcome.Unreadable u -> throw new FailureException(u.message());
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
              request.offset(),
              lines.stream().map(l -> QuestionData.of(l.question())).toList()));
      return;
    }
    console.out().println(head(found.total(), request.offset(), lines.size()));
    lines.forEach(this::print);
  }

  private static String head(long total, int offset, int shown) {
    String count = String.format(Locale.ROOT, "%,d question%s", total, total == 1 ? "" : "s");
    return shown < total && shown > 0
        ? count + String.format(Locale.ROOT, ", %,d to %,d shown", offset + 1, offset + shown)
        : count;
  }

  private void print(Line line) {
    QuestionLines text = new QuestionLines(console.out());
    text.brief(line.question());
    passage(line.hit().question());
    passage(line.hit().answer());
  }

  private void passage(List<Piece> pieces) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces) {
      words.append(piece.marked() ? "[" + piece.text() + "]" : piece.text());
    }
    if (!words.isEmpty()) {
      Wrapped.print(console.out(), "    ", words.toString());
    }
  }
}
