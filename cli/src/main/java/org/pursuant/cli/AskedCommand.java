package org.pursuant.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.person.MemberId;
import org.pursuant.web.page.asked.AskedPage;
import org.pursuant.web.page.asked.Earlier;
import org.pursuant.web.page.asked.EarlierQuestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds the earlier questions nearest to a draft.
@Command(
    name = "asked",
    description = {
      "See whether a question has been asked before: the nearest earlier questions in words and meaning, who answered them and when, and what has changed since.",
      "The draft is no query: nothing in it is an operator. It is neither kept nor logged."
    },
    footer = {
      "",
      "Examples:",
      "  ./pursuant asked 'how many children in care homes were reported missing'",
      "  ./pursuant asked --house lords --limit 5 - < draft.txt",
      "  ./pursuant asked --asker 'Ada Brook' 'what plans she has to reopen the ferry to Sandholm'"
    })
final class AskedCommand implements Callable<Integer> {
  private final Console console;
  private final InputStream in;

  @Parameters(
      arity = "1..*",
      paramLabel = "DRAFT",
      description = "The draft, or - to read it from standard input.")
  private List<String> draft = List.of();

  @Option(
      names = "--house",
      paramLabel = "HOUSE",
      description = "Asked in: commons, lords or scottish-parliament.")
  private @Nullable String house;

  @Option(
      names = "--asker",
      paramLabel = "MEMBER",
      description =
          "Whose draft it is, a name or an id: that Member's own questions count for more.")
  private @Nullable String asker;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "Questions shown, at most 100. Default: 10.")
  private int limit = 10;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  /// @param in where a draft is read from that is given as `-`
  AskedCommand(Console console, InputStream in) {
    this.console = console;
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    WrongCallException.check("--limit", limit, 1, 100);
    House chamber = house == null ? null : Filtering.house(house);
    String words = String.join(" ", draft);
    String text = (words.equals("-") ? Console.piped(in, AskedPage.LONGEST + 1) : words).strip();
    if (text.isEmpty() || text.length() > AskedPage.LONGEST) {
      throw new FailureException("a draft has 1 to " + AskedPage.LONGEST + " letters");
    }
    try (OpenArchive open = archive.openExisting()) {
      open.catchUp(console.progress());
      EarlierQuestions earlier =
          new EarlierQuestions(open.reader(), open.index(), AskedCommand::session);
      LocalDate today = open.today();
      MemberId member = asker == null ? null : Filtering.member(open.reader(), "--asker", asker);
      AskedPage page =
          new AskedPage(
              text,
              chamber,
              member == null ? "" : open.reader().memberName(member).orElse(""),
              earlier.session(today),
              open.index().meaning().ready() > 0,
              earlier.nearest(text, chamber, member, today, limit),
              null);
      if (json) {
        console.json(page.data());
      } else {
        print(page);
      }
    }
    return 0;
  }

  /// The name of the session that a day belongs to.
  static Optional<String> session(LocalDate day) {
    return Session.on(day).map(Session::name);
  }

  private void print(AskedPage page) {
    PrintStream out = console.out();
    int found = page.nearest().size();
    out.printf(
        Locale.ROOT,
        "%s%n",
        found == 0
            ? "No earlier question is near."
            : found == 1 ? "1 earlier question" : found + " earlier questions, the nearest first");
    if (!page.meaning()) {
      out.println("Only words were compared: the index does not know meanings yet.");
    }
    if (!page.answeredNow().isEmpty()) {
      Wrapped.print(
          out, "", page.answeredNow() + " A question already fully answered may be out of order.");
    }
    page.nearest().forEach(e -> print(out, e));
  }

  private static void print(PrintStream out, Earlier e) {
    QuestionLines text = new QuestionLines(out);
    text.brief(e.summary());
    String session = e.session() == null ? "" : " · session " + e.session();
    String standing = e.standing().words().isEmpty() ? "" : " · " + e.standing().words();
    Wrapped.print(out, "    ", e.closeness() + session + standing);
    text.passage(e.hit().question());
    text.passage(e.hit().answer());
    if (!e.answered().isEmpty()) {
      Wrapped.print(out, "    ", e.answered());
    }
    e.since().forEach(line -> Wrapped.print(out, "    - ", line));
    if (e.later() > 0) {
      out.printf(
          Locale.ROOT,
          "    - later questions with the words of its heading in theirs: %,d%n",
          e.later());
    }
  }
}
