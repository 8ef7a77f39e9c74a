package org.pursuant.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.provenance.SourceForm;

class ImportPlanTest {
  private static final List<SourceParser> PARSERS =
      List.of(new Beginning(SourceForm.PAGE, "page"), new Beginning(SourceForm.MEMBERS_FILE, "m"));

  @TempDir Path folder;

  /// A form whose documents begin with a word.
  private record Beginning(SourceForm form, String word) implements SourceParser {
    @Override
    public boolean recognises(String name, String head) {
      return head.startsWith(word);
    }

    @Override
    public void parse(SourceDocument document, Consumer<ParseOutcome> sink) {}
  }

  private static SourceDocument open(Path file, LongConsumer read) {
    return new SourceDocument() {
      @Override
      public String name() {
        return file.getFileName().toString();
      }

      @Override
      public InputStream open() {
        try {
          byte[] bytes = Files.readAllBytes(file);
          read.accept(bytes.length);
          return new ByteArrayInputStream(bytes);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content, StandardCharsets.UTF_8);
  }

  private static ImportPlan plan(List<Path> paths) throws IOException {
    ImportPlan plan = new ImportPlan(PARSERS, ImportPlanTest::open);
    plan.addAll(paths);
    return plan;
  }

  private static List<String> names(ImportPlan plan) {
    return plan.recognised().stream().map(r -> r.path().getFileName().toString()).toList();
  }

  @Test
  void theOrderFollowsFromTheFilesAndNotFromHowTheyWereNamed() throws IOException {
    List<Path> paths =
        new ArrayList<>(
            List.of(file("b/z.txt", "page"), file("a/y.txt", "m"), file("a/x.txt", "page")));
    List<String> order = names(plan(paths));
    Collections.reverse(paths);

    assertThat(order).containsExactly("x.txt", "z.txt", "y.txt");
    assertThat(names(plan(paths))).isEqualTo(order);
    assertThat(names(plan(List.of(folder, folder.resolve("a"))))).isEqualTo(order);
  }

  @Test
  void hiddenFilesAreLeftOutOfAFolder() throws IOException {
    file(".hidden", "page");
    file(".git/x.txt", "page");
    file("seen.txt", "page");

    assertThat(names(plan(List.of(folder)))).containsExactly("seen.txt");
  }

  @Test
  void whatIsNoFormKnownIsRefusedWithTheFormsThatAre() throws IOException {
    Path other = file("other.bin", "\u0000");

    assertThat(plan(List.of(other)).refused().get(other))
        .contains("not recognised", "Page as text", "Members as CSV");
  }

  @Test
  void aPathThatIsNotThereIsRefused() throws IOException {
    Path nowhere = folder.resolve("nowhere");

    assertThat(plan(List.of(nowhere)).refused()).containsOnlyKeys(nowhere);
  }

  @Test
  void whatCannotBeReadIsRefusedAndTheRestIsTaken() throws IOException {
    Path closed = file("closed.txt", "page");
    file("seen.txt", "page");
    ImportPlan plan =
        new ImportPlan(
            PARSERS, (path, read) -> path.equals(closed) ? closed(path) : open(path, read));
    plan.addAll(List.of(folder));

    assertThat(names(plan)).containsExactly("seen.txt");
    assertThat(plan.refused()).containsExactly(Map.entry(closed, "no permission to read it"));
  }

  private static SourceDocument closed(Path file) {
    return new SourceDocument() {
      @Override
      public String name() {
        return file.getFileName().toString();
      }

      @Override
      public InputStream open() throws IOException {
        throw new AccessDeniedException(file.toString());
      }
    };
  }

  @Test
  void aFolderThatCannotBeReadIsRefusedAndDoesNotEndTheWalk() {
    Map<Path, String> refused = new TreeMap<>();
    FolderFiles files = new FolderFiles(folder, new TreeSet<>(), refused);
    Path closed = folder.resolve("closed");

    assertThat(files.visitFileFailed(closed, new AccessDeniedException(closed.toString())))
        .isEqualTo(FileVisitResult.CONTINUE);
    assertThat(files.postVisitDirectory(folder, new IOException("gone")))
        .isEqualTo(FileVisitResult.CONTINUE);
    assertThat(refused)
        .containsEntry(closed, "no permission to read it")
        .containsEntry(folder, "not all of it could be listed: cannot be read: gone");
  }

  @Test
  void linksAreFollowedAndNotInCircles() throws IOException {
    Path other = file("other/x.txt", "page");
    Path top = Files.createDirectory(folder.resolve("top"));
    Files.createSymbolicLink(top.resolve("linked"), other.getParent());
    Files.createSymbolicLink(top.resolve("circle"), top);
    Path nowhere = Files.createSymbolicLink(top.resolve("nowhere"), folder.resolve("none"));

    ImportPlan plan = plan(List.of(top));

    assertThat(names(plan)).containsExactly("x.txt");
    assertThat(plan.refused()).containsExactly(Map.entry(nowhere, "a link that leads nowhere"));
  }

  @Test
  void anEmptyFileIsCalledEmpty() throws IOException {
    Path empty = file("empty.txt", "");

    assertThat(plan(List.of(empty)).refused()).containsExactly(Map.entry(empty, "is empty"));
  }
}
