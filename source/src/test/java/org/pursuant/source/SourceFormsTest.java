package org.pursuant.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.source.questionsapi.Questions;

class SourceFormsTest {
  @TempDir @Nullable Path folder;

  private static Optional<SourceForm> form(String text) throws IOException {
    return SourceForms.recognise(Documents.of("some.file", text)).map(SourceParser::form);
  }

  @Test
  void recognisesFormsByContent() throws IOException {
    String question = Questions.open().toString();
    assertThat(form(question)).contains(SourceForm.ARCHIVE_FILE);
    assertThat(form("[{\"value\":" + question + "}]")).contains(SourceForm.ARCHIVE_FILE);
    assertThat(form("{\"id\": 1, \"questionText\": \"\", \"answerText\": \"\"}"))
        .contains(SourceForm.FULL_TEXT_FILE);
    assertThat(form("[{\"value\":{\"nameDisplayAs\":\"Ada\"}}]")).contains(SourceForm.MEMBERS_FILE);
    assertThat(form("member_id,display_as,full_title,party_text,pcon_name,pcon_code\n"))
        .contains(SourceForm.MEMBERS_FILE);
    assertThat(form("\uFEFFtwfy_person_id,mnis_member_id\n"))
        .contains(SourceForm.MEMBER_LINKS_FILE);
    assertThat(form("date,sitting\n")).isEmpty();
    assertThat(form("")).isEmpty();
  }

  /// Pages come in two kinds, and the parser of either reads both.
  @Test
  void everyFormButPagesHasOneParser() {
    assertThat(SourceForms.all())
        .extracting(SourceParser::form)
        .filteredOn(form -> form != SourceForm.PAGE)
        .doesNotHaveDuplicates();
    assertThat(SourceForms.all()).extracting(Object::getClass).doesNotHaveDuplicates();
  }

  @Test
  void undoesCompressionWhateverTheName() throws IOException {
    Path dir = java.util.Objects.requireNonNull(folder);
    byte[] words = "some words".getBytes(StandardCharsets.UTF_8);
    Path zipped = dir.resolve("zipped.txt");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(words);
    }
    Path plain = Files.write(dir.resolve("plain.gz"), words);
    Path tiny = Files.write(dir.resolve("tiny"), new byte[] {0x1f});
    assertThat(content(zipped)).isEqualTo("some words");
    assertThat(content(plain)).isEqualTo("some words");
    assertThat(content(tiny)).hasSize(1);
    assertThat(new FileDocument(zipped).name()).isEqualTo("zipped.txt");
  }

  private static String content(Path file) throws IOException {
    try (var in = new FileDocument(file).open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
