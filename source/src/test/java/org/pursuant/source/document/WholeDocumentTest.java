package org.pursuant.source.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.source.FileDocument;
import org.pursuant.source.SourceForms;

class WholeDocumentTest {
  private static final int MB = 1024 * 1024;

  @TempDir Path folder;

  /// A small file that unpacks to blanks.
  private FileDocument unpackingTo(int bytes) throws IOException {
    Path file = folder.resolve("blanks.gz");
    byte[] some = new byte[MB];
    java.util.Arrays.fill(some, (byte) ' ');
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (int left = bytes; left > 0; left -= MB) {
        out.write(some, 0, Math.min(left, MB));
      }
    }
    assertThat(file).satisfies(f -> assertThat(Files.size(f)).isLessThan(MB));
    return new FileDocument(file);
  }

  private static SourceParser parser(SourceForm form) {
    return SourceForms.all().stream().filter(p -> p.form() == form).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(
      value = SourceForm.class,
      names = {"THEYWORKFORYOU", "PARLIAMENT_SEARCH", "PAGE"})
  void aSmallFileThatUnpacksToMoreThanMayBeHeldIsRefused(SourceForm form) throws IOException {
    FileDocument document = unpackingTo(WholeDocument.LONGEST_MB * MB + 1);

    assertThatThrownBy(() -> parser(form).parse(document, _ -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("it is longer than 64 MB");
  }

  @Test
  void aDocumentAsLongAsMayBeHeldIsReadWhole() throws IOException {
    assertThat(WholeDocument.read(unpackingTo(WholeDocument.LONGEST_MB * MB)))
        .hasSize(WholeDocument.LONGEST_MB * MB);
  }
}
