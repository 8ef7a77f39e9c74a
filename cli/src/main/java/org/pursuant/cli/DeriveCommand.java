package org.pursuant.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pursuant.pipeline.Derivation;
import org.pursuant.pipeline.Derive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Derives facts from the record.
@Command(
    name = "derive",
    description = {
      "Derive from the record what follows from it by rule, for what is new or changed since the last time.",
      "Import, sync and start do so by themselves; this shows what it came to, or does it anew. Stopping it loses nothing."
    },
    footer = {"", "Examples:", "  ./pursuant derive", "  ./pursuant derive --anew"})
final class DeriveCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--anew",
      description = "Drop what was derived and derive it again. The record itself is not touched.")
  private boolean anew;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "KIND",
      description = "With --anew: the kinds to derive again, with commas. Default: all.")
  private List<String> only = List.of();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  DeriveCommand(Console console) {
    this.console = console;
  }

  /// What one kind came to.
  ///
  /// @param questions how many were looked at
  record Row(String kind, long questions, double seconds) {}

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = archive.openExisting();
        Stopping _ = Stopping.during(console, "./pursuant derive")) {
      List<Derivation> wanted = wanted(open.derived().derivations());
      if (anew && !open.derived().forget(wanted)) {
        throw busy();
      }
      List<Derive.Derived> done =
          open.derived().derive(console.progress(), () -> true).orElseThrow(DeriveCommand::busy);
      print(
          done.stream()
              .map(d -> new Row(d.name(), d.looked(), d.taken().toMillis() / 1000.0))
              .toList());
    }
    return 0;
  }

  private static FailureException busy() {
    return new FailureException(
        "another process is deriving facts of this archive (a server does so by itself): wait until it is done");
  }

  private List<Derivation> wanted(List<Derivation> all) {
    List<String> names = all.stream().map(Derivation::name).toList();
    for (String name : only) {
      if (!names.contains(name)) {
        throw new WrongCallException(
            "there is no kind " + name + ": choose of " + String.join(", ", names));
      }
    }
    return all.stream().filter(d -> only.isEmpty() || only.contains(d.name())).toList();
  }

  private void print(List<Row> rows) {
    if (json) {
      console.json(rows);
      return;
    }
    for (Row row : rows) {
      console
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%-14s %,10d questions %8.1f s",
                  row.kind(),
                  row.questions(),
                  row.seconds()));
    }
  }
}
