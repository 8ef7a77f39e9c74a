package org.pursuant.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pursuant.domain.provenance.SourceForm;

class RecognisedFormsTest {
  @ParameterizedTest
  @CsvSource({
    "theyworkforyou, THEYWORKFORYOU",
    "parliament-search, PARLIAMENT_SEARCH",
    "pages, PAGE"
  })
  void everyRealFileIsOfItsFolder(String folder, SourceForm form) throws Exception {
    for (Path file : RealData.files(folder)) {
      assertThat(SourceForms.recognise(Parsing.document(file.toString(), Files.readAllBytes(file))))
          .as("%s", file)
          .hasValueSatisfying(parser -> assertThat(parser.form()).isEqualTo(form));
    }
  }
}
