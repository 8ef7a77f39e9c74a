package org.pursuant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.feed.Progress;
import org.pursuant.web.WebServer;
import org.pursuant.web.site.Following;
import org.pursuant.web.site.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sample lies in the future: commands and pages read it on the same day, its own.
class SampleDayTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  @Test
  void aCommandAndAPageGiveAPromiseOfTheSampleTheSameState()
      throws IOException, InterruptedException {
    try (OpenArchive open = OpenArchive.open(folder, Clock.systemUTC(), false)) {
      Sample.load(open, Progress.SILENT);
      Map<String, String> byPage = byPage(open);
      assertThat(byPage).isNotEmpty().containsValue("past-due");
      assertThat(byCommand()).containsExactlyInAnyOrderEntriesOf(byPage);
    }
  }

  private Map<String, String> byPage(OpenArchive open) throws IOException, InterruptedException {
    Site site =
        new Site(
            open.reader(),
            open.index(),
            open.facts(),
            open.clock(),
            new Following(open.keeping(), open.savedSearches(), open.notices(), () -> {}));
    try (WebServer server = WebServer.start(WebServer.Settings.local(0), site);
        HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + server.port() + "/promises.json?show=all");
      String page =
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
      return states(JSON.readTree(page).path("promises"));
    }
  }

  private Map<String, String> byCommand() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    Console console = new Console(printed, printed, false);
    assertThat(
            Main.commandLine(console).execute("promises", "--json", "--archive", folder.toString()))
        .isZero();
    return states(JSON.readTree(out.toByteArray()));
  }

  private static Map<String, String> states(JsonNode promises) {
    Map<String, String> states = new LinkedHashMap<>();
    promises.forEach(p -> states.put(p.path("id").asString(), p.path("state").asString()));
    return states;
  }
}
