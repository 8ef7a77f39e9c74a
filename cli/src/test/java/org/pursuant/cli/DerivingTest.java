package org.pursuant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineReader.Said;
import org.pursuant.domain.mention.NamePlace;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.pipeline.Derive;
import org.pursuant.pipeline.ImportFiles;
import org.pursuant.source.FileDocument;
import org.pursuant.source.SourceForms;
import org.pursuant.web.site.Facts;

/// What is derived little by little, as the record grows, is what is derived from all of it at
/// once; what is derived is not derived again. Over the invented sample, the real store and the
/// real analysers.
class DerivingTest {
  /// Parts in which the sample comes in.
  private static final int PARTS = 3;

  @TempDir private Path folder;

  @Test
  void littleByLittleComesToTheSameAsAllAtOnce() throws IOException {
    List<Path> files = parts();
    try (OpenArchive growing = open("growing");
        OpenArchive whole = open("whole")) {
      for (Path file : files) {
        take(growing, file);
        growing.derive(Progress.SILENT);
        take(whole, file);
      }
      whole.derive(Progress.SILENT);

      Map<String, List<Object>> derived = derived(whole);
      assertThat(derived.values().stream().mapToInt(List::size).sum()).isGreaterThan(300);
      assertThat(derived(growing)).isEqualTo(derived);
    }
  }

  @Test
  void whatIsDerivedIsNotLookedAtAgain() throws IOException {
    try (OpenArchive archive = open("twice")) {
      for (Path file : parts()) {
        take(archive, file);
      }
      assertThat(archive.derived().derive(Progress.SILENT, () -> true).orElseThrow())
          .allMatch(d -> d.looked() > 0);
      assertThat(archive.derived().derive(Progress.SILENT, () -> true).orElseThrow())
          .extracting(Derive.Derived::looked)
          .containsOnly(0L);
    }
  }

  private OpenArchive open(String name) throws IOException {
    return OpenArchive.open(folder.resolve(name), Clock.systemUTC(), false);
  }

  private List<Path> parts() throws IOException {
    List<String> lines;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Sample.class.getResourceAsStream("sample/questions.jsonl")),
                StandardCharsets.UTF_8))) {
      lines = reader.lines().toList();
    }
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      Path file = folder.resolve("part-" + i + ".jsonl");
      Files.write(file, lines.subList(i * lines.size() / PARTS, (i + 1) * lines.size() / PARTS));
      files.add(file);
    }
    return files;
  }

  private static void take(OpenArchive archive, Path file) throws IOException {
    new ImportFiles(archive.ports(), SourceForms.all(), FileDocument::new, archive.clock())
        .run(List.of(file), Progress.SILENT);
  }

  /// What readers can see of each question, by its path; numbers by which stores name things for
  /// themselves are left out.
  private static Map<String, List<Object>> derived(OpenArchive archive) {
    Facts facts = archive.facts();
    Map<String, List<Object>> derived = new TreeMap<>();
    archive
        .reader()
        .forEach(question -> {
          QuestionId id = question.id();
          List<Object> of = new ArrayList<>(facts.references().in(id));
          facts.names().places(id).stream().map(NamePlace::slug).sorted().forEach(of::add);
          facts.promises().of(id).forEach(of::add);
          facts.promises().of(id).stream()
              .flatMap(said -> facts.promises().find(said.key()).stream())
              .forEach(of::add);
          facts.timings().of(id).ifPresent(of::add);
          facts.replies().of(id).ifPresent(of::add);
          facts.lines().said(id).stream().map(Said::line).map(Line::key).forEach(of::add);
          facts.figures().of(id).forEach(of::add);
          derived.put(question.path(), of);
        });
    derived.put("series", new ArrayList<>(facts.figures().counts().entrySet()));
    return derived;
  }
}
