package org.pursuant.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchOutcome.Found;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;
import org.pursuant.web.page.QuestionData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes questions as data.
@Command(
    name = "export",
    description = {
      "Write questions and answers as CSV or JSON lines: all of them, or those that a search finds.",
      "With each question goes what was derived about it by rules and small models: references, names, lines, promises, figures, tables and what its answer does.",
      "In CSV a cell that a spreadsheet would run as a formula has an apostrophe before it."
    },
    footer = {
      "",
      "Examples:",
      "  ./pursuant export --format jsonl --output all.jsonl",
      "  ./pursuant export --format csv --output answers.csv asylum accommodation --from 2025-01-01"
    })
final class ExportCommand implements Callable<Integer> {
  private static final int PAGE = 1000;
  private static final int MOST = 100_000;

  private final Console console;

  /// The forms of an export.
  enum Format {
    CSV,
    JSONL
  }

  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description = "As for search; nothing exports everything.")
  private List<String> words = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "CSV",
      description = "csv or jsonl. Default: csv.")
  private Format format = Format.CSV;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file to write, replaced when all is written. Default: standard output.")
  private @Nullable Path output;

  @Option(
      names = "--record-only",
      description = "Leave out what is derived from the texts by rule.")
  private boolean recordOnly;

  @Mixin private final Filtering filtering = new Filtering();
  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = archive.openExisting()) {
      // An import that was stopped leaves questions that the index has not taken in yet.
      open.catchUp(console.progress());
      if (output == null) {
        write(open, console.out());
      } else {
        toFile(open, output.toAbsolutePath());
      }
    }
    return 0;
  }

  private void toFile(OpenArchive open, Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FailureException(
          file + " is a folder: name a file in it, for example " + file.resolve("questions.csv"));
    }
    Path parent = file.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new FailureException(
          "there is no folder " + parent + " to write " + file.getFileName() + " in");
    }
    Path fresh = Files.createTempFile(parent, ".export", ".part");
    try {
      long count;
      try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(fresh));
          PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
        count = write(open, out);
        if (out.checkError()) {
          throw new FailureException("cannot write all of " + file + ": is the disk full?");
        }
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      console.say(String.format(Locale.ROOT, "%,d questions written to %s", count, file));
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private long write(OpenArchive open, PrintStream out) {
    AtomicLong count = new AtomicLong();
    Inferred inferred = new Inferred(open);
    ExportRows rows = format == Format.CSV ? CsvRows.begin(out) : ExportRows.jsonLines(out);
    each(
        open,
        q -> {
          rows.write(QuestionData.of(q), recordOnly ? null : inferred.of(q, false));
          count.incrementAndGet();
        });
    return count.get();
  }

  private void each(OpenArchive open, Consumer<QuestionSummary> consumer) {
    Filters filters = filtering.filters(open.reader());
    String asked = String.join(" ", words);
    if (asked.isBlank() && filters.equals(Filters.NONE)) {
      open.reader().forEach(consumer);
      return;
    }
    long total = Long.MAX_VALUE;
    for (int offset = 0; offset < total; offset += PAGE) {
      Found found = page(open, asked, filters, offset);
      total = found.total();
      if (total > MOST) {
        throw new FailureException(
            String.format(
                Locale.ROOT,
                "%,d questions match; %,d can be exported at once: narrow them, for example with --from and --to",
                total,
                MOST));
      }
      List<QuestionId> ids = found.hits().stream().map(Hit::id).toList();
      open.reader().summaries(ids).forEach(consumer);
    }
  }

  private static Found page(OpenArchive open, String words, Filters filters, int offset) {
    SearchRequest request =
        new SearchRequest(
            words, filters, Sort.OLDEST, Ranking.WORDS, offset, PAGE, false, false, open.today());
    return switch (open.index().search(request)) {
      case SearchOutcome.Unreadable u ->
          throw FailureException.unreadable(words, u.message(), u.position());
      case Found found -> found;
    };
  }
}
