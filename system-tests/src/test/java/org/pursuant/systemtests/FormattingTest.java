package org.pursuant.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Spotless checks the form of the code too, but only where Maven itself runs on Java 21 or newer.
/// This test runs on the JDK that the tests run on, so that no build goes unchecked.
class FormattingTest {

  @Test
  void everySourceFileIsAsGoogleJavaFormatWritesIt() throws IOException {
    List<Path> sources = sources();
    List<Path> misformatted = new ArrayList<>();
    for (Path source : sources) {
      String text = Files.readString(source);
      if (!text.equals(formatted(source, text))) {
        misformatted.add(source);
      }
    }

    assertThat(sources).as("source files found").hasSizeGreaterThan(8);
    assertThat(misformatted)
        .as("files to be mended with: mvn spotless:apply (on Java 21 or newer)")
        .isEmpty();
  }

  /// The steps that Spotless takes, in its order.
  private static String formatted(Path source, String text) {
    try {
      String reformatted = new Formatter().formatSource(text);
      String used = RemoveUnusedImports.removeUnusedImports(reformatted);
      return ImportOrderer.reorderImports(used, JavaFormatterOptions.Style.GOOGLE);
    } catch (FormatterException e) {
      throw new AssertionError("cannot be formatted: " + source, e);
    }
  }

  private static List<Path> sources() throws IOException {
    Path root = Path.of("").toAbsolutePath().getParent();
    List<Path> found = new ArrayList<>();
    try (Stream<Path> modules = Files.list(root)) {
      for (Path module : modules.filter(path -> Files.exists(path.resolve("pom.xml"))).toList()) {
        found.addAll(javaFilesUnder(module.resolve("src")));
      }
    }
    return found;
  }

  private static List<Path> javaFilesUnder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }
}
