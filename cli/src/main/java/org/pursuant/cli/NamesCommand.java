package org.pursuant.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.ListedName;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.mention.NameFacts.Order;
import org.pursuant.domain.mention.NameKind;
import org.pursuant.domain.mention.NameProfile;
import org.pursuant.web.page.name.NameData;
import org.pursuant.web.page.name.NameEntries;
import org.pursuant.web.page.name.NamePage;
import org.pursuant.web.page.name.NameTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists what questions and answers name, or tells of one name.
@Command(
    name = "names",
    description = {
      "List the programmes, bodies, Acts, inquiries and other things that questions and answers"
          + " name, or tell all about one.",
      "They are found by rule, and some are wrong; ./pursuant derive brings them up to the record."
    },
    footer = {
      "",
      "Examples:",
      "  ./pursuant names --kind fund --order rising",
      "  ./pursuant names hedge-planting-programme",
      "  ./pursuant names HPP --csv > timeline.csv"
    })
final class NamesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "A name as its address has it, an abbreviation, or words of it. None: a list.")
  private List<String> wanted = List.of();

  @Option(names = "--kind", paramLabel = "KIND", description = "In a list: programme, fund, body …")
  private @Nullable String kind;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = "In a list: most (the default), newest, rising or name.")
  private String order = "most";

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Names or questions shown, at most 1000. Default: 20.")
  private int limit = 20;

  @Option(names = "--csv", description = "Print the timeline of a name as CSV.")
  private boolean csv;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  NamesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    WrongCallException.check("--limit", limit, 1, 1000);
    NameKind of = kind();
    Order by = order();
    String words = String.join(" ", wanted).strip();
    if (csv && words.isEmpty()) {
      throw new WrongCallException("--csv needs a NAME");
    }
    try (OpenArchive open = archive.openExisting()) {
      open.derive(console.progress());
      NameFacts names = open.derived().names();
      NameProfile profile = words.isEmpty() ? null : profile(names, words);
      if (profile != null) {
        one(open, profile);
      } else {
        list(names.list(of, words, by, 0, limit), words);
      }
    }
    return 0;
  }

  private static @Nullable NameProfile profile(NameFacts names, String words) {
    return names.profile(words).or(() -> names.slug(words).flatMap(names::profile)).orElse(null);
  }

  private @Nullable NameKind kind() {
    if (kind == null) {
      return null;
    }
    String codes =
        Arrays.stream(NameKind.values()).map(NameKind::code).collect(Collectors.joining(", "));
    return NameKind.ofCode(kind.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () -> new WrongCallException("there is no kind " + kind + ": choose of " + codes));
  }

  private Order order() {
    return Arrays.stream(Order.values())
        .filter(o -> o.name().equalsIgnoreCase(order))
        .findFirst()
        .orElseThrow(
            () -> new WrongCallException("--order is most, newest, rising or name, not " + order));
  }

  private void list(List<ListedName> names, String words) {
    if (csv) {
      throw new FailureException("no name is “" + words + "”: ./pursuant names lists them");
    }
    if (json) {
      console.json(names.stream().map(NameData.Listed::of).toList());
      return;
    }
    if (names.isEmpty()) {
      console.out().println("Nothing is named so.");
    }
    for (ListedName name : names) {
      console
          .out()
          .printf(
              Locale.ROOT,
              "%,8d  %-12s %s  [%s]%n",
              name.questions(),
              name.kind().label(),
              name.title(),
              name.slug());
    }
  }

  private void one(OpenArchive open, NameProfile profile) {
    int rows = csv ? NameTable.ROWS : limit;
    NamePage page =
        new NameEntries(open.reader(), open.facts(), open.today()).page(profile, 1, rows);
    if (csv) {
      console.out().print(NameTable.csv(page.entries()));
    } else if (json) {
      console.json(page.data());
    } else {
      print(page);
    }
  }

  private void print(NamePage page) {
    PrintStream out = console.out();
    NameData.Profile data = page.data();
    out.printf(
        Locale.ROOT,
        "%s: %s, in %,d questions%n",
        data.listed().name(),
        page.name().kind().label(),
        data.listed().questions());
    String with =
        data.mentionedWith().stream()
            .map(NameData.Companion::name)
            .collect(Collectors.joining("; "));
    String written =
        data.writings().stream()
            .map(w -> w.words() + " (" + w.count() + ")")
            .collect(Collectors.joining("; "));
    Wrapped.print(out, "  ", "Written: " + written);
    if (!with.isEmpty()) {
      Wrapped.print(out, "  ", "Mentioned with: " + with);
    }
    for (NameData.Entry entry : data.timeline()) {
      out.printf(
          Locale.ROOT, "%n%s  %s%n", entry.day() == null ? "" : entry.day(), entry.heading());
      Wrapped.print(out, "    ", entry.words());
      out.println("    " + entry.url());
    }
  }
}
