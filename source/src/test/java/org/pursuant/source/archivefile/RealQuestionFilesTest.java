package org.pursuant.source.archivefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.text.SourceText;
import org.pursuant.source.FileDocument;
import org.pursuant.source.RealData;
import org.pursuant.source.SourceForms;
import org.pursuant.source.questionsapi.QuestionJson;
import tools.jackson.databind.json.JsonMapper;

/// What the parsers make of the real captures, in counts that were also taken with other tools.
class RealQuestionFilesTest {
  private final Map<String, Integer> counts = new TreeMap<>();

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private void countAll(String folder, SourceForm form) throws IOException {
    for (Path path : RealData.files(folder)) {
      FileDocument file = new FileDocument(path);
      SourceParser parser = SourceForms.recognise(file).orElseThrow();
      assertThat(parser.form()).isEqualTo(form);
      parser.parse(file, this::count);
    }
  }

  private void count(ParseOutcome outcome) {
    switch (outcome) {
      case ParseOutcome.Rejected _ -> count("rejected");
      case ParseOutcome.Parsed p -> count(p.observation());
    }
  }

  private void count(Observation observation) {
    count("parsed");
    if (observation instanceof Observation.QuestionSeen seen) {
      count(seen.coverage().name());
      count("question", seen.state().question());
      if (seen.state().answer() != null) {
        count(seen.state().held() ? "holding" : "answered");
        count("answer", seen.state().answer().text());
        count(seen.state().answer().correctedOn() == null ? "as given" : "corrected");
      }
      count(seen.state().group().isEmpty() ? "alone" : "grouped");
    } else if (observation instanceof Observation.TextsSeen texts) {
      count("question", texts.question());
      count("answer", texts.answer());
    }
  }

  private void count(String which, @Nullable SourceText text) {
    count(which + " " + (text == null ? "none" : text.fidelity().name()));
  }

  @Test
  void readsEveryRevisionOfTheHistory() throws IOException {
    countAll("questions/history", SourceForm.ARCHIVE_FILE);
    assertThat(counts)
        .isEqualTo(
            Map.ofEntries(
                Map.entry("parsed", 51_708),
                Map.entry("LIST", 51_708),
                Map.entry("question CLIPPED", 12_511),
                Map.entry("question FULL", 39_197),
                Map.entry("answer CLIPPED", 14_424),
                Map.entry("answer PLAIN", 2_984),
                Map.entry("holding", 110),
                Map.entry("answered", 17_298),
                Map.entry("corrected", 29),
                Map.entry("as given", 17_379),
                Map.entry("grouped", 3_719),
                Map.entry("alone", 47_989)));
  }

  @Test
  void readsEveryFullText() throws IOException {
    countAll("questions/full-text", SourceForm.FULL_TEXT_FILE);
    assertThat(counts)
        .isEqualTo(
            Map.of(
                "parsed",
                27_913,
                "question FULL",
                27_913,
                "answer FULL",
                27_897,
                "answer none",
                16));
  }

  @Test
  void knowsEveryFieldOfTheHistory() throws IOException {
    TreeSet<String> unknown = new TreeSet<>();
    for (Path file : RealData.files("questions/history")) {
      RealData.lines(
          file,
          line ->
              unknown.addAll(
                  QuestionJson.unknownFields(JsonMapper.shared().readTree(line).path("value"))));
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void readsTheFilesOfMembers() throws IOException {
    for (String name : new String[] {"members.csv", "twfy_mnis_map.csv"}) {
      FileDocument file = new FileDocument(RealData.path("members/" + name));
      SourceForms.recognise(file).orElseThrow().parse(file, o -> count(name + kind(o)));
    }
    assertThat(counts)
        .isEqualTo(Map.of("members.csv parsed", 650, "twfy_mnis_map.csv parsed", 2_898));
  }

  private static String kind(ParseOutcome outcome) {
    return outcome instanceof ParseOutcome.Parsed ? " parsed" : " rejected";
  }
}
