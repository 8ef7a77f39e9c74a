package org.pursuant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.feed.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... words) {
    out.reset();
    err.reset();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Main.commandLine(console).execute(words);
  }

  private String archive() {
    return folder.resolve("archive").toString();
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private JsonNode json() {
    return JSON.readTree(out());
  }

  private void sample() throws IOException {
    try (OpenArchive open = OpenArchive.open(folder.resolve("archive"), Clock.systemUTC())) {
      Sample.load(open, Progress.SILENT);
    }
  }

  /// The bundled questions as a file, which is then imported like any other.
  private Path questions() throws IOException {
    try (var in = CommandsTest.class.getResourceAsStream("sample/questions.jsonl")) {
      Path file = folder.resolve("questions.jsonl");
      Files.write(file, in == null ? new byte[0] : in.readAllBytes());
      return file;
    }
  }

  @Test
  void theSampleIsAllThatAnEmptyArchiveGets() throws IOException {
    sample();

    assertThat(run("stats", "--json", "--archive", archive())).isZero();
    assertThat(json().path("questions").asLong()).isEqualTo(63);
    assertThat(json().path("members").asLong()).isEqualTo(24);
    assertThat(json().path("sample").asBoolean()).isTrue();
    assertThat(run("check", "--archive", archive())).isZero();
  }

  @Test
  void importingTwiceChangesNothingAndTheSampleGivesWay() throws IOException {
    sample();
    String file = questions().toString();

    assertThat(run("import", file, "--json", "--archive", archive())).isZero();
    assertThat(json().path("added").asLong()).isEqualTo(63);
    run("stats", "--json", "--archive", archive());
    JsonNode once = json();
    assertThat(once.path("sample").asBoolean()).isFalse();

    assertThat(run("import", file, "--json", "--archive", archive())).isZero();
    assertThat(json().path("added").asLong() + json().path("revised").asLong()).isZero();
    assertThat(json().path("unchanged").asLong()).isEqualTo(160);
    run("stats", "--json", "--archive", archive());
    assertThat(json()).isEqualTo(once);
  }

  @Test
  void aFileOfNoFormKnownIsToldOfAndTheOthersAreImported() throws IOException {
    Path other = Files.writeString(folder.resolve("other.bin"), "nothing known");

    assertThat(run("import", other.toString(), questions().toString(), "--archive", archive()))
        .isEqualTo(1);
    assertThat(out()).contains("other.bin: not recognised").contains("63");
    assertThat(run("import", other.toString(), "--archive", archive())).isEqualTo(1);
    assertThat(out()).startsWith("Nothing was imported.").doesNotContain("revised");
  }

  @Test
  void aPathThatIsNotThereIsToldInOneLine() {
    assertThat(run("import", folder.resolve("nowhere").toString(), "--archive", archive()))
        .isEqualTo(1);
    assertThat(err()).startsWith("pursuant: there is no file or folder").hasLineCount(1);
  }

  @Test
  void anArchiveThatIsNotThereIsNotMadeByReading() {
    assertThat(run("search", "lamp", "--archive", archive())).isEqualTo(1);
    assertThat(err()).contains("there is no archive", "./pursuant start");
    assertThat(folder.resolve("archive")).doesNotExist();
  }

  @Test
  void aWrongCallIsTold() {
    assertThat(run("search", "--frobnicate")).isEqualTo(2);
    assertThat(err()).contains("pursuant: Unknown option").contains("--help");
  }

  private void isAWrongCall(String told, String... words) {
    assertThat(run(words)).as(String.join(" ", words)).isEqualTo(2);
    assertThat(err()).startsWith("pursuant: ").contains(told).doesNotContain("java.", "Exception");
    assertThat(folder.resolve("archive")).doesNotExist();
  }

  @Test
  void aValueThatCannotBeMeantIsTheCallersMistake() {
    isAWrongCall("--port is 0 to 65535", "start", "--port", "99999", "--archive", archive());
    isAWrongCall("write it as 2024-01-31", "search", "--from", "2024", "--archive", archive());
    isAWrongCall("write it as 2024-01-31", "sync", "--since", "soon", "--archive", archive());
    isAWrongCall("--limit is 1 to 1000", "search", "--limit", "0", "--archive", archive());
    isAWrongCall("--limit is 1 to 1000", "search", "--limit", "-3", "--archive", archive());
    isAWrongCall("--recheck is 0 to", "sync", "--recheck", "-1", "--archive", archive());
  }

  @Test
  void anAddressThatIsNoneIsToldBeforeAnythingIsOpened() {
    for (String url :
        new String[] {"ftp://api.example.org", "api.example.org", "http://a b", "https:///x"}) {
      isAWrongCall("is no address of an API", "sync", "--api", url, "--archive", archive());
      isAWrongCall("is no address of an API", "sync", "--members-api", url, "--archive", archive());
    }
  }

  @Test
  void aSyncWithNobodyThereFailsSoonAndInOneLine() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    String api = "http://127.0.0.1:" + port + "/";

    assertThat(run("sync", "--api", api, "--archive", archive())).isEqualTo(1);
    assertThat(err().lines().filter(l -> l.startsWith("pursuant:")))
        .singleElement()
        .asString()
        .contains("127.0.0.1:" + port + " gives no answer", "it takes no connection", "3 tries");
  }

  @Test
  void aPortThatIsTakenIsToldInOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());

      assertThat(run("start", "--port", port, "--archive", archive())).isEqualTo(1);
    }
    assertThat(err()).startsWith("pursuant: port ").contains("--port").hasLineCount(1);
    assertThat(folder.resolve("archive")).doesNotExist();
  }

  @Test
  void anExportIntoAFolderIsToldThatItIsOne() throws IOException {
    sample();

    assertThat(run("export", "--output", folder.toString(), "--archive", archive())).isEqualTo(1);
    assertThat(err()).contains("is a folder", "questions.csv").hasLineCount(1);
  }

  @Test
  void searchFindsAndNarrows() throws IOException {
    sample();

    run("search", "harbour", "lights", "--json", "--archive", archive());
    long all = json().path("total").asLong();
    run("search", "harbour", "lights", "--mark", "edited", "--json", "--archive", archive());

    assertThat(json().path("total").asLong()).isPositive().isLessThan(all);
    assertThat(run("search", "--status", "nonsense", "--archive", archive())).isEqualTo(1);
    assertThat(err()).contains("unanswered, holding, answered");
  }

  @Test
  void aBodyIsNamedAsPeopleNameItAndOneThatIsNoneIsTold() throws IOException {
    sample();

    assertThat(run("search", "--body", "HO", "--archive", archive())).isZero();
    assertThat(run("search", "--body", "Energy", "--archive", archive())).isEqualTo(1);
    assertThat(err()).contains("Department for Energy Security and Net Zero").hasLineCount(1);
    assertThat(run("promises", "--body", "Xyzzy", "--archive", archive())).isEqualTo(1);
    assertThat(err()).contains("no department or other body is called 'Xyzzy'").hasLineCount(1);
  }

  @Test
  void aPartyIsNamedAsPeopleNameItAndOneThatIsNoneIsTold() throws IOException {
    sample();

    assertThat(run("search", "--party", "tidal party", "--json", "--archive", archive())).isZero();
    assertThat(json().path("total").asLong()).isPositive();
    assertThat(run("search", "--party", "SNP", "--archive", archive()))
        .as("known, though nobody here is of it")
        .isZero();
    assertThat(run("search", "--party", "Tidle Party", "--archive", archive())).isEqualTo(1);
    assertThat(err())
        .contains("no party in the record is called 'Tidle Party'; did you mean Tidal Party?")
        .hasLineCount(1);
    assertThat(run("export", "--party", "Xyzzy", "--archive", archive())).isEqualTo(1);
    assertThat(err()).contains("'Xyzzy'; it is one of ").contains("Tidal Party").hasLineCount(1);
  }

  @Test
  void aQueryThatCannotBeReadIsToldWithItsLetter() throws IOException {
    sample();

    assertThat(run("search", "harbour \"lights", "--archive", archive())).isEqualTo(1);
    assertThat(err()).contains("(At letter 9: \"lights)").hasLineCount(1);
  }

  @Test
  void everyWayOfNamingAQuestionLeadsToIt() throws IOException {
    sample();

    for (String name :
        new String[] {
          "4471",
          "commons/2031-05-06/4471",
          "2031-05-06/4471",
          "id:9000032",
          "https://questions.example.org/written-questions/detail/2031-05-06/4471",
          "http://localhost:8080/questions/commons/2031-05-06/4471.json"
        }) {
      assertThat(run("show", name, "--json", "--archive", archive())).as(name).isZero();
      assertThat(json().path("question").path("uin").asString()).as(name).isEqualTo("4471");
    }
    assertThat(run("show", "commons/2031-04-22/4188", "--archive", archive())).isZero();
    assertThat(out()).contains("date tabled moved");
  }

  @Test
  void aUinOfTwoSessionsListsBoth() throws IOException {
    sample();

    assertThat(run("show", "14", "--json", "--archive", archive())).isZero();
    assertThat(json().path("questions")).hasSize(2);
  }

  @Test
  void anExportHoldsEveryQuestionOnceInEitherForm() throws IOException {
    sample();
    Path file = folder.resolve("all.jsonl");

    assertThat(
            run("export", "--format", "jsonl", "--output", file.toString(), "--archive", archive()))
        .isZero();
    assertThat(Files.readAllLines(file)).hasSize(63).doesNotHaveDuplicates();

    run("export", "harbour", "--format", "csv", "--archive", archive());
    assertThat(out()).startsWith("address,house,tabled,uin");
  }

  @Test
  void noCellOfAnExportIsAFormula() {
    assertThat(CsvRows.quoted("=1+1")).isEqualTo("'=1+1");
    assertThat(CsvRows.quoted("-2, and \"so\"")).isEqualTo("\"'-2, and \"\"so\"\"\"");
    assertThat(CsvRows.quoted("plain")).isEqualTo("plain");
  }

  @Test
  void aSearchSaysWhyAndCountsApartWhatIsOnlyNear() throws IOException {
    sample();

    run("search", "harbour", "lights", "--json", "--archive", archive());
    assertThat(json().path("why").size()).isEqualTo(json().path("questions").size());
    assertThat(json().path("nearby").isNumber()).isTrue();
    run("search", "harbour", "lights", "--words-only", "--json", "--archive", archive());
    assertThat(json().path("nearby").asLong()).isZero();
    assertThat(json().path("why").valueStream())
        .isNotEmpty()
        .allMatch(why -> why.path("asWritten").asBoolean());
  }

  @Test
  void aDraftFindsTheQuestionItRepeats() throws IOException {
    sample();
    run("search", "harbour", "lights", "--limit", "1", "--json", "--archive", archive());
    String question = json().path("questions").get(0).path("question").asString();
    String url = json().path("questions").get(0).path("url").asString();

    assertThat(run("asked", question, "--json", "--archive", archive())).isZero();
    assertThat(json().path("nearest").get(0).path("question").path("url").asString())
        .isEqualTo(url);
    assertThat(json().path("nearest").get(0).path("closeness").asString())
        .isEqualTo("Word for word the same");
    assertThat(run("asked", question, "--limit", "2", "--archive", archive())).isZero();
    assertThat(out()).contains("2 earlier questions", "Word for word the same");
    assertThat(run("asked", "  ", "--archive", archive())).isEqualTo(1);
    assertThat(err()).contains("a draft has 1 to 2000 letters");
  }
}
