package org.pursuant.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pursuant.cli.Main;
import picocli.CommandLine;

/// Every name that the documentation gives exists.
class DocumentationTest {
  private static final Pattern FENCED = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```");
  private static final Pattern SPAN = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern CALL = Pattern.compile("\\./pursuant[ \\t]+([^\\n`]*)");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
  private static final Pattern SETTING = Pattern.compile("\\bPURSUANT_[A-Z_]+\\b");
  private static final Pattern PROPERTY = Pattern.compile("(?<![\\w./])pursuant\\.[a-z][A-Za-z.]+");
  private static final Pattern CLASS =
      Pattern.compile("(?<![\\w.-])[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+(?![\\w-])");
  private static final Pattern PATH = Pattern.compile("[\\w.-]+(?:/[\\w.-]+)+/?");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

  /// Options of other programs that the documentation shows, and names that belong to others.
  private static final Set<String> NOT_OURS =
      Set.of(
          "--add-modules",
          "--enable-native-access",
          "JavaScript",
          "TheyWorkForYou",
          "NullMarked",
          "InstantSource",
          "MoJ");

  private record Name(Path file, String text) {
    @Override
    public String toString() {
      return Project.root().relativize(file) + ": " + text;
    }
  }

  private static List<Path> pages() {
    return Project.files(".md").stream().filter(p -> !p.toString().contains("/src/")).toList();
  }

  private static List<Name> code() {
    List<Name> code = new ArrayList<>();
    for (Path page : pages()) {
      String text = Project.read(page);
      FENCED.matcher(text).results().forEach(m -> code.add(new Name(page, m.group(1))));
      String prose = FENCED.matcher(text).replaceAll("");
      SPAN.matcher(prose).results().forEach(m -> code.add(new Name(page, m.group(1))));
    }
    return code;
  }

  private static Set<Name> names(Pattern pattern) {
    Set<Name> names = new LinkedHashSet<>();
    for (Name code : code()) {
      pattern
          .matcher(code.text())
          .results()
          .map(MatchResult::group)
          .filter(n -> !NOT_OURS.contains(n))
          .forEach(n -> names.add(new Name(code.file(), n)));
    }
    return names;
  }

  private static Set<String> options(CommandLine command) {
    Set<String> names = new TreeSet<>();
    command.getCommandSpec().options().forEach(o -> names.addAll(List.of(o.names())));
    command.getSubcommands().values().forEach(sub -> names.addAll(options(sub)));
    return names;
  }

  @Test
  void everyCommandLineIsOneThatTheProgramTakes() {
    CommandLine main = Main.commandLine();
    List<String> wrong = new ArrayList<>();
    for (Name code : code()) {
      for (MatchResult call : CALL.matcher(code.text()).results().toList()) {
        String[] words = call.group(1).strip().split("\\s+", -1);
        CommandLine sub = main.getSubcommands().get(words[0]);
        if (sub == null && !words[0].startsWith("-") && !words[0].equals("COMMAND")) {
          wrong.add(new Name(code.file(), call.group()).toString());
        } else if (sub != null) {
          Set<String> known = options(sub);
          OPTION
              .matcher(call.group(1))
              .results()
              .map(MatchResult::group)
              .filter(o -> !known.contains(o))
              .forEach(o -> wrong.add(new Name(code.file(), words[0] + " " + o).toString()));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyOptionIsSomeCommandsOption() {
    Set<String> known = options(Main.commandLine());
    assertThat(names(OPTION)).isNotEmpty().filteredOn(n -> !known.contains(n.text())).isEmpty();
  }

  @Test
  void everySettingIsReadSomewhere() {
    String readers =
        Project.files(".java", ".xml", "/pursuant", "/run", ".sh").stream()
            .filter(p -> !p.endsWith("DocumentationTest.java"))
            .map(Project::read)
            .collect(Collectors.joining("\n"));
    assertThat(names(SETTING)).isNotEmpty().filteredOn(n -> !readers.contains(n.text())).isEmpty();
    assertThat(names(PROPERTY))
        .filteredOn(n -> !readers.contains(n.text()) && !isFile(n))
        .isEmpty();
  }

  private static boolean isFile(Name name) {
    return name.text().startsWith("pursuant.jar");
  }

  @Test
  void everyClassExists() {
    Set<String> known = new TreeSet<>();
    Pattern declared =
        Pattern.compile("\\b(?:class|record|enum|interface)\\s+(\\w+)|^\\s+([A-Z]\\w+)\\(?[\",;(]");
    for (Path file : Project.files(".java")) {
      Matcher m = declared.matcher(Project.read(file));
      while (m.find()) {
        known.add(m.group(1) != null ? m.group(1) : m.group(2));
      }
    }
    assertThat(names(CLASS)).isNotEmpty().filteredOn(n -> !known.contains(n.text())).isEmpty();
  }

  @Test
  void everyPathExists() {
    Path root = Project.root();
    assertThat(names(PATH).stream().filter(n -> ofTheProject(root, n.text())).toList())
        .isNotEmpty()
        .filteredOn(n -> !Files.exists(root.resolve(n.text())))
        .isEmpty();
  }

  /// A path whose first part is a folder of the project; others are addresses and examples.
  private static boolean ofTheProject(Path root, String path) {
    return Files.isDirectory(root.resolve(path.substring(0, path.indexOf('/'))))
        && !path.startsWith(".");
  }

  @Test
  void everyLinkLeadsSomewhere() {
    List<String> wrong = new ArrayList<>();
    for (Path page : pages()) {
      for (MatchResult m : LINK.matcher(Project.read(page)).results().toList()) {
        if (!m.group(1).contains("://") && !Files.exists(page.resolveSibling(m.group(1)))) {
          wrong.add(new Name(page, m.group(1)).toString());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
