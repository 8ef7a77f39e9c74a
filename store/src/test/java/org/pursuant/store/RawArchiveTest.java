package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.feed.FetchedDocument;
import org.pursuant.domain.text.Words;

class RawArchiveTest {
  @TempDir Path folder;
  private FileRawArchive raw;

  @BeforeEach
  void open() {
    raw = new FileRawArchive(folder);
  }

  @Test
  void bytesComeBackAsTheyWereUnderTheirHash() throws IOException {
    String sha256 = keep("blue ".repeat(1000).getBytes(StandardCharsets.UTF_8));

    assertThat(sha256).isEqualTo(Words.sha256("blue ".repeat(1000)));
    assertThat(read(sha256)).asString(StandardCharsets.UTF_8).isEqualTo("blue ".repeat(1000));
    assertThat(files()).hasSize(1);
    assertThat(Files.size(files().getFirst())).isLessThan(500);
    keep("blue ".repeat(1000).getBytes(StandardCharsets.UTF_8));
    assertThat(files()).hasSize(1);
  }

  @Test
  void whatCameCompressedIsKeptAsItCame() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("blue".getBytes(StandardCharsets.UTF_8));
    }
    String sha256 = keep(packed.toByteArray());

    assertThat(read(sha256)).isEqualTo(packed.toByteArray());
    assertThat(raw.damaged()).isEmpty();
  }

  @Test
  void nothingAndOneByteAreDocumentsToo() throws IOException {
    assertThat(read(keep(new byte[0]))).isEmpty();
    assertThat(read(keep(new byte[] {0x1f}))).containsExactly(0x1f);
  }

  @Test
  void damageIsFoundAndDiscardingRemoves() throws IOException {
    String sha256 = keep("blue".getBytes(StandardCharsets.UTF_8));
    Files.write(files().getFirst(), new byte[] {1, 2, 3});

    assertThat(raw.damaged()).containsExactly(sha256);
    raw.discard(sha256);
    assertThat(raw.open(sha256)).isEmpty();
    assertThat(raw.open("../../etc/passwd")).isEmpty();
  }

  @Test
  void keepingADamagedDocumentAgainMendsIt() throws IOException {
    byte[] bytes = "blue".getBytes(StandardCharsets.UTF_8);
    String sha256 = keep(bytes);
    Files.write(files().getFirst(), new byte[] {1, 2, 3});

    assertThat(keep(bytes)).isEqualTo(sha256);
    assertThat(raw.damaged()).isEmpty();
    assertThat(read(sha256)).isEqualTo(bytes);
    assertThat(files()).hasSize(1);
  }

  @Test
  void responsesAreLinesOfOneDocument() throws IOException {
    String sha256 =
        raw.keepResponses(
            List.of(
                new FetchedDocument("http://a.example/1", Invented.NOON, "{\n}"),
                new FetchedDocument("http://a.example/2", Invented.NOON, "[]")));

    assertThat(read(sha256)).asString(StandardCharsets.UTF_8).hasLineCount(2).contains("{\\n}");
  }

  private String keep(byte[] bytes) throws IOException {
    return raw.keep(new ByteArrayInputStream(bytes));
  }

  private byte[] read(String sha256) throws IOException {
    try (InputStream in = raw.open(sha256).orElseThrow()) {
      return in.readAllBytes();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
