package org.pursuant.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server goes on while another process imports: the sample gives way, and what came is found.
class ServingWhileImportingTest {
  private static final String BANNER = "This is an invented sample";
  private static final String LINE =
      """
      {"seen": "2032-01-05T06:00:00Z", "value": {"id": 71, "askingMemberId": 7, "house": "Commons", \
      "dateTabled": "2032-01-04T00:00:00", "dateForAnswer": "2032-01-06T00:00:00", "uin": "7", \
      "questionText": "To ask the Secretary of State for Kites, how many kites are aloft.", \
      "answeringBodyId": 77, "answeringBodyName": "Department for Kites", "isWithdrawn": false, \
      "isNamedDay": false, "groupedQuestions": [], "answerText": "<p>Eleven zeppelins.</p>", \
      "dateAnswered": "2032-01-05T00:00:00", "answerIsHolding": false, "answeringMemberId": 8, \
      "heading": "Kites", "attachments": [], "groupedQuestionsDates": []}}
      """;

  @TempDir private Path folder;

  @Test
  void theSampleGivesWayToWhatIsImportedWithoutARestart() throws Exception {
    Path archive = folder.resolve("archive");
    Path file = Files.writeString(folder.resolve("kites.jsonl"), LINE);
    try (Served served = Served.start(archive)) {
      assertThat(get(served, "/")).contains(BANNER);
      assertThat(get(served, "/search?q=harbour")).contains(BANNER).contains("Harbour");

      Program.importInto(archive, file);

      assertThat(get(served, "/questions/commons/2032-01-04/7"))
          .contains("Eleven zeppelins.")
          .doesNotContain(BANNER);
      waitUntilFound(served);
      assertThat(get(served, "/search?q=harbour")).doesNotContain("Harbour Lights");
    }
  }

  /// The server looks for what other processes wrote to the index about once a second.
  private static void waitUntilFound(Served served) throws IOException, InterruptedException {
    long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (!get(served, "/search?q=zeppelins").contains("/questions/commons/2032-01-04/7")) {
      assertThat(System.nanoTime()).as("not found within a minute").isLessThan(until);
      Thread.sleep(200);
    }
  }

  @Test
  void aTakenPortIsSaidInOneLine() throws Exception {
    try (Served served = Served.start(folder.resolve("one"))) {
      String port = served.address().substring(served.address().lastIndexOf(':') + 1);
      Program.Outcome second =
          Program.run("start", "--archive", folder.resolve("two").toString(), "--port", port);
      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.errors()).contains("--port").doesNotContain("\tat ");
    }
  }

  private static String get(Served served, String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(served.address() + path)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }
}
