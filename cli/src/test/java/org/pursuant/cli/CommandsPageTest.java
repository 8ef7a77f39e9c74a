package org.pursuant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// The page that documents the commands names each command and option, and no others.
class CommandsPageTest {
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

  private static String page() throws IOException {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("docs/reference/commands.md"))) {
      at = java.util.Objects.requireNonNull(at.getParent(), "run within the project");
    }
    return Files.readString(at.resolve("docs/reference/commands.md"));
  }

  @Test
  void everyCommandAndOptionIsDocumentedAndTheReverse() throws IOException {
    Map<String, Set<String>> documented = new TreeMap<>();
    for (String section : page().split("\n## ", -1)) {
      String name = section.lines().findFirst().orElse("");
      String table = String.join("\n", section.lines().filter(l -> l.startsWith("| `--")).toList());
      documented.put(
          name, new TreeSet<>(OPTION.matcher(table).results().map(m -> m.group()).toList()));
    }
    documented.remove("# Commands");

    Map<String, Set<String>> taken = new TreeMap<>();
    Main.commandLine().getSubcommands().forEach((name, command) -> take(name, command, taken));
    assertThat(documented).isEqualTo(taken);
  }

  /// A command that only holds others has no section of its own.
  private static void take(String name, CommandLine command, Map<String, Set<String>> taken) {
    command.getSubcommands().forEach((sub, c) -> take(name + " " + sub, c, taken));
    if (command.getSubcommands().isEmpty()) {
      Set<String> options = new TreeSet<>();
      command.getCommandSpec().options().forEach(o -> options.addAll(Arrays.asList(o.names())));
      options.removeAll(Set.of("-h", "--help", "-V", "--version"));
      taken.put(name, options);
    }
  }
}
