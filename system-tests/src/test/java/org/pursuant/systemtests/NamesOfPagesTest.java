package org.pursuant.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// From two pages of real questions alone, without the rest of the record to learn from, the
/// bodies, programmes, bills and papers that they name are found and typed.
class NamesOfPagesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path archive;

  private static final Map<String, JsonNode> NAMES = new HashMap<>();

  @BeforeAll
  static void read() throws Exception {
    run("import", "--no-vectors", "--json", RealData.folder().resolve("pages").toString());
    for (String of : new String[] {"--limit=1000", "--kind=other"}) {
      for (JsonNode name : JSON.readTree(run("names", "--json", "--no-vectors", of))) {
        NAMES.put(name.path("name").asString(""), name);
      }
    }
  }

  private static String run(String... words) throws Exception {
    String[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--archive";
    all[words.length + 1] = archive.toString();
    Program.Outcome outcome = Program.run(all);
    assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
    return outcome.output();
  }

  @Test
  void eachIsFoundUnderOneNameOfItsKind() {
    Map<String, String> kinds = new HashMap<>();
    NAMES.forEach((name, of) -> kinds.put(name, of.path("kind").asString("")));
    assertThat(kinds)
        .containsEntry("Independent Inquiry into Child Sexual Abuse", "inquiry")
        .containsEntry("Tackling Child Sexual Abuse Progress Update", "publication")
        .containsEntry("Crime and Policing Bill", "bill")
        .containsEntry("Child Protection Authority", "body")
        .containsEntry("Working Together to Safeguard Children", "publication")
        .containsEntry("Ofsted", "body")
        .containsEntry("Centre of Expertise on Child Sexual Abuse", "body")
        .containsEntry("Child Sexual Abuse Response Pathway", "programme")
        .containsEntry("Prevention Programme", "programme")
        .containsEntry("Children's Society", "body")
        .containsEntry("Asylum Accommodation and Support Contract", "agreement")
        .containsEntry("Asylum Accommodation and Support Contract Schedule 2", "agreement")
        .containsEntry("Baroness Casey's Audit", "review")
        .containsEntry("Child Sexual Exploitation Police Taskforce", "taskforce")
        .containsEntry("Tackling Organised Exploitation Programme", "programme")
        .containsEntry("Capabilities Environment", "system")
        .containsEntry("Children's Wellbeing and Schools Bill", "bill")
        .containsEntry("College of Policing", "body")
        .containsEntry(
            "National Centre for Violence Against Women and Girls and Public Protection", "body")
        .containsEntry("Border Force", "body")
        .containsEntry("National Age Assessment Board", "body")
        .containsEntry("Children's Homes Regulations (England)", "regulations")
        .containsEntry("Quality Standards", "publication")
        .containsEntry("Independent Review of Children's Social Care", "review")
        .containsEntry("county lines programme", "programme")
        .containsEntry("British Transport Police", "body")
        .containsEntry("Tackling Child Exploitation Support Programme", "programme")
        .containsEntry("Department for Education", "body");
  }

  @Test
  void whatBothPagesNameIsOneName() {
    assertThat(questions("Ofsted")).isEqualTo(2);
    assertThat(questions("Home Office")).isEqualTo(6);
  }

  private static int questions(String name) {
    return Objects.requireNonNull(NAMES.get(name), name).path("questions").asInt();
  }

  @Test
  void anAbbreviationLeadsToTheNameThatItStandsFor() throws Exception {
    JsonNode name = JSON.readTree(run("names", "--json", "--no-vectors", "TOEX"));
    assertThat(name.path("listed").path("name").asString())
        .isEqualTo("Tackling Organised Exploitation Programme");
    assertThat(name.path("listed").path("questions").asInt()).isEqualTo(3);
  }
}
