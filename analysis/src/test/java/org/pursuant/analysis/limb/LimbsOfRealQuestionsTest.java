package org.pursuant.analysis.limb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.pursuant.domain.reply.Limb;

/// Finds the limbs of every question of the archive's full texts, where that archive is at hand.
class LimbsOfRealQuestionsTest {
  private static final Pattern QUESTION =
      Pattern.compile("\"questionText\"\\s*:\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\"");

  private long questions;
  private long several;
  private long withMarks;
  private long withMarksAndLimbs;

  @Test
  void limbsOfEveryQuestionStandInOrderUnderNamesOfTheirOwn(TestReporter reporter)
      throws IOException {
    for (Path file : files()) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        lines.lines().forEach(this::lay);
      }
    }
    reporter.publishEntry("questions", Long.toString(questions));
    reporter.publishEntry("with several limbs", Long.toString(several));
    reporter.publishEntry("with (a) and (b)", Long.toString(withMarks));
    reporter.publishEntry("of them with several limbs", Long.toString(withMarksAndLimbs));
    assertThat(questions).isGreaterThan(10_000);
    assertThat(several).isBetween(questions / 5, questions * 7 / 10);
    assertThat(withMarksAndLimbs).isGreaterThan(withMarks * 9 / 10);
  }

  private void lay(String line) {
    Matcher m = QUESTION.matcher(line);
    if (!m.find()) {
      return;
    }
    String text = unescaped(m.group(1));
    List<Limb> limbs = Limbs.of(text);
    assertThat(limbs).isSortedAccordingTo(Comparator.comparingInt(Limb::start));
    assertThat(limbs.getLast().end()).isLessThanOrEqualTo(text.length());
    assertThat(limbs.stream().map(Limb::label)).doesNotHaveDuplicates();
    boolean marks = text.contains("(a)") && text.contains("(b)");
    questions++;
    several += limbs.size() > 1 ? 1 : 0;
    withMarks += marks ? 1 : 0;
    withMarksAndLimbs += marks && limbs.size() > 1 ? 1 : 0;
  }

  private static String unescaped(String json) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char e = json.charAt(++i);
      if (e == 'u') {
        out.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        out.append(e == 'n' ? '\n' : e == 't' ? '\t' : e == 'r' ? '\r' : e);
      }
    }
    return out.toString();
  }

  private static List<Path> files() throws IOException {
    Optional<Path> folder = folder();
    if (folder.isEmpty() && "required".equals(System.getProperty("pursuant.realData"))) {
      throw new AssertionError("real data is required and questions/full-text is missing");
    }
    Assumptions.assumeTrue(
        folder.isPresent(), "no real data at hand: questions/full-text is missing");
    try (Stream<Path> files = Files.list(folder.orElseThrow())) {
      return files.filter(f -> f.toString().endsWith(".jsonl.gz")).sorted().toList();
    }
  }

  /// Where the archive is: as PURSUANT_DATA says, else `shared/data` beside a folder above.
  private static Optional<Path> folder() {
    String told = System.getenv("PURSUANT_DATA");
    if (told != null) {
      return Optional.of(Path.of(told).resolve("questions/full-text")).filter(Files::isDirectory);
    }
    return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
        .map(p -> p.resolve("shared/data/questions/full-text"))
        .filter(Files::isDirectory)
        .findFirst();
  }
}
