package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.record.StoreCounts;
import org.pursuant.pipeline.ImportFiles;
import org.pursuant.pipeline.ImportSummary;
import org.pursuant.pipeline.ImportSummary.FormSummary;
import org.pursuant.source.FileDocument;
import org.pursuant.source.SourceForms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes files into the record.
@Command(
    name = "import",
    description = {
      "Take files into the record: captures of the official API (JSON or JSON lines, plain or gzip), TheyWorkForYou XML, Parliamentary Search JSON, pages as text, lists of Members.",
      "The form of each file is recognised by its content. Importing the same again changes nothing; an import that was stopped is gone on with by importing again."
    },
    footer = {"", "Example:", "  ./pursuant import downloads/questions downloads/members.csv"})
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, or folders whose files are taken.")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  @Option(
      names = "--no-derive",
      description =
          "Leave what follows from the record by rule for later; derive sees to it, and so does start.")
  private boolean later;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  ImportCommand(Console console) {
    this.console = console;
  }

  /// What became of the items of one form.
  record FormResult(
      String form, int files, long added, long revised, long unchanged, long rejected) {}

  /// A file that was not imported.
  record RefusedFile(String path, String reason) {}

  /// The JSON of the command.
  ///
  /// @param added over all forms, likewise the other counts
  /// @param rejections the file that lists what could not be understood; null when there is none
  record Result(
      long added,
      long revised,
      long unchanged,
      long rejected,
      List<FormResult> forms,
      List<RefusedFile> files,
      @Nullable String rejections) {}

  @Override
  public Integer call() throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new FailureException("there is no file or folder " + path + "; nothing was imported");
      }
    }
    Progress progress = console.progress();
    try (OpenArchive open = archive.open();
        Stopping _ = Stopping.during(console, "./pursuant import with the same paths")) {
      ImportSummary summary =
          new ImportFiles(open.ports(), SourceForms.all(), FileDocument::new, open.clock())
              .run(paths, progress);
      open.catchUp(progress);
      if (!later) {
        open.derive(progress);
      }
      open.matchSavedSearches(progress);
      open.noteMeaning(progress);
      Path rejections = RejectionsFile.write(open);
      Result result = result(summary, rejections);
      if (json) {
        console.json(result);
      } else {
        print(result);
      }
      return summary.forms().isEmpty() || !summary.refused().isEmpty() ? 1 : 0;
    }
  }

  private static Result result(ImportSummary summary, @Nullable Path rejections) {
    List<FormResult> forms = new ArrayList<>();
    for (Map.Entry<SourceForm, FormSummary> e : summary.forms().entrySet()) {
      StoreCounts c = e.getValue().counts();
      forms.add(
          new FormResult(
              e.getKey().title(),
              e.getValue().files(),
              c.added(),
              c.revised(),
              c.unchanged(),
              c.rejected()));
    }
    StoreCounts all = summary.counts();
    return new Result(
        all.added(),
        all.revised(),
        all.unchanged(),
        all.rejected(),
        forms,
        summary.refused().entrySet().stream()
            .map(e -> new RefusedFile(e.getKey().toString(), e.getValue()))
            .toList(),
        rejections == null ? null : rejections.toString());
  }

  private void print(Result result) {
    if (result.forms().isEmpty()) {
      console.out().println("Nothing was imported.");
    } else {
      row("", "files", "new", "revised", "unchanged", "rejected");
    }
    for (FormResult f : result.forms()) {
      row(
          f.form(),
          count(f.files()),
          count(f.added()),
          count(f.revised()),
          count(f.unchanged()),
          count(f.rejected()));
    }
    result
        .files()
        .forEach(f -> console.out().println("Not imported: " + f.path() + ": " + f.reason()));
    if (result.rejections() != null) {
      console.out().println("What could not be understood is listed in " + result.rejections());
    }
  }

  private void row(String form, String... cells) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-40s", form));
    for (String cell : cells) {
      row.append(String.format(Locale.ROOT, "%11s", cell));
    }
    console.out().println(row);
  }

  private static String count(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
