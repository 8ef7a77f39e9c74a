package org.pursuant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every wrong request is answered in one form, which says what to do.
class ProblemTest {
  private static final RunningSite site = RunningSite.over(FakeRecord.invented());

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere.json, 404, not-found",
    "/search.json?q=%22open, 400, unreadable-query",
    "/search.json?from=2031-02-30, 400, bad-parameter",
    "/search.json?answered-to=yesterday, 400, bad-parameter",
    "/search.json?house=peers, 400, bad-parameter",
    "/search.json?status=lost, 400, bad-parameter",
    "/search.json?mark=odd, 400, bad-parameter",
    "/search.json?asker=%3Cb%3E, 400, bad-parameter",
    "/search.json?sort=best, 400, bad-parameter",
    "/search.json?body=Energy, 400, bad-parameter",
    "/search.json?page=0, 400, bad-parameter",
    "/search.json?page=501, 400, bad-parameter",
    "/search.json?page=99999999999, 400, bad-parameter",
    "/search.json?page=400, 404, not-found",
    "/members.json?letter=%C3%9F, 404, not-found",
  })
  void isOneFormInJson(String path, int status, String code) {
    HttpResponse<String> response = site.get(path);
    JsonNode error = JsonMapper.shared().readTree(response.body()).get("error");

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(error.get("status").asInt()).isEqualTo(status);
    assertThat(error.get("code").asString()).isEqualTo(code);
    assertThat(error.get("message").asString()).isNotBlank();
    assertThat(error.get("hint").asString()).isNotBlank();
  }

  @Test
  void isAPageForBrowsers() {
    HttpResponse<String> response =
        site.get("/search?sort=best", "Accept", "text/html,application/json");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("<h1>", "Use one of: relevance, newest, oldest.");
  }

  @Test
  void isJsonWhereJsonIsAcceptedAlone() {
    assertThat(site.get("/nowhere", "Accept", "application/json").body()).startsWith("{");
  }

  @Test
  void refusesQueriesThatAreTooLong() {
    assertThat(site.get("/search.json?q=" + "a".repeat(501)).body()).contains("bad-parameter");
    assertThat(site.get("/search.json?q=" + "a".repeat(4001)).statusCode()).isEqualTo(414);
  }

  @Test
  void refusesToBeWrittenTo() {
    HttpResponse<String> response = site.send("POST", "/search", "Accept", "application/json");

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.body()).contains("method-not-allowed");
  }

  @Test
  void leavesOtherDotsInAddressesAlone() {
    assertThat(site.get("/members.xml").statusCode()).isEqualTo(404);
    assertThat(site.get("/static/../../secret.css").statusCode()).isIn(400, 404);
    assertThat(site.get("/static/fonts/none.woff2").statusCode()).isEqualTo(404);
  }

  @Test
  void answersUnderNoForeignName() throws IOException {
    assertThat(raw("GET / HTTP/1.1\r\nHost: rebound.example.org\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421 ")
        .contains("http://localhost");
    assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200 ");
  }

  @Test
  void readsABrokenPercentCodeWithoutFailing() throws IOException {
    String response =
        raw("GET /search.json?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(response).containsPattern("^HTTP/1.1 (200|400) ");
  }

  @Test
  void refusesInPlainWordsWhatTheServerItselfFindsTooLong() throws IOException {
    String address =
        raw(
            "GET /"
                + "a".repeat(20_000)
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(address).startsWith("HTTP/1.1 414 ").contains("<h1>", "The address is too long.");

    String head =
        "Host: localhost\r\nConnection: close\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n";
    assertThat(raw("GET /about HTTP/1.1\r\n" + head))
        .startsWith("HTTP/1.1 431 ")
        .contains("<h1>", "The head of the request is too long.")
        .contains("nosniff");
    assertThat(raw("GET /about.json HTTP/1.1\r\n" + head))
        .startsWith("HTTP/1.1 431 ")
        .contains("\"code\" : \"head-too-long\"");
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
