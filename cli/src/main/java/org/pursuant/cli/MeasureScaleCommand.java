package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.pursuant.benchmarks.peer.PeerKind;
import org.pursuant.benchmarks.scale.LinesAtScale;
import org.pursuant.benchmarks.scale.Scale;
import org.pursuant.benchmarks.scale.ScaleFigures;
import org.pursuant.benchmarks.scale.ScalePage;
import org.pursuant.domain.record.Today;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Measures the index over records of any size, grown in the shape of an archive.
@Command(
    name = "measure-scale",
    description = {
      "Measure the search index over records of any size, grown in the shape of an archive, in a new folder that is deleted afterwards, and write the figures as a page.",
      "It takes an hour or more; let nothing else run meanwhile."
    },
    footer = {
      "",
      "Example:",
      "  PURSUANT_JAVA_OPTS=-Xmx4g ./pursuant measure-scale --questions 50000,1800000"
    })
final class MeasureScaleCommand implements Callable<Integer> {
  private static final long MOST = 10_000_000;

  private final Console console;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  @Option(
      names = "--questions",
      paramLabel = "N",
      split = ",",
      defaultValue = "50000,500000,1800000",
      description = "The sizes of the records to grow. Default: ${DEFAULT-VALUE}.")
  private List<Long> questions = List.of();

  @Option(
      names = "--peers",
      paramLabel = "NAME",
      split = ",",
      description =
          "Other engines to measure too, with commas: bm25, sqlite, postgresql, xapian; or none. Default: all.")
  private List<String> peers = PeerKind.codes();

  @Option(
      names = "--lines",
      description = "Measure the finding of lines, instead of the search index.")
  private boolean lines;

  @Mixin private final FiguresOutput output = new FiguresOutput();

  MeasureScaleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    for (long size : questions) {
      WrongCallException.check("--questions", size, 1_000, MOST);
    }
    Path folder = Files.createTempDirectory("pursuant-scale");
    try {
      var bench = new MeasuredAtScale(archive, archive.vectors(), console);
      LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), Today.ZONE);
      if (lines) {
        writeLines(new LinesAtScale(bench, console::say).run(questions, folder));
      } else {
        write(new Scale(bench, today, peers(), console::say).run(questions, folder));
      }
    } catch (IllegalArgumentException e) {
      throw new FailureException(String.valueOf(e.getMessage()), e);
    } finally {
      MeasureCommand.delete(folder);
    }
    return 0;
  }

  private Set<PeerKind> peers() {
    Set<PeerKind> kinds = EnumSet.noneOf(PeerKind.class);
    for (String code : peers.equals(List.of("none")) ? List.<String>of() : peers) {
      kinds.add(
          PeerKind.of(code)
              .orElseThrow(() ->
                  new WrongCallException(
                      "--peers knows "
                          + String.join(", ", PeerKind.codes())
                          + " or none, not "
                          + code)));
    }
    return kinds;
  }

  private void writeLines(List<LinesAtScale.Figures> figures) throws IOException {
    output.write(
        console,
        figures,
        () -> LinesAtScale.page(figures, "./pursuant measure-scale --lines", Machine.words()));
  }

  private void write(ScaleFigures figures) throws IOException {
    output.write(
        console,
        figures,
        () -> ScalePage.write(figures, "./pursuant measure-scale", Machine.words()));
  }
}
