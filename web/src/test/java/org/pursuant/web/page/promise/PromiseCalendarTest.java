package org.pursuant.web.page.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.commitment.Act;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.Due;
import org.pursuant.domain.commitment.Firmness;
import org.pursuant.domain.commitment.Grounds;
import org.pursuant.domain.commitment.Promise;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.commitment.Verdict;
import org.pursuant.domain.question.QuestionId;

/// The calendar as RFC 5545 wants it.
class PromiseCalendarTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 1);

  private static PromiseRow row(String quote, Verdict... verdicts) {
    Due due = new Due("by 31 May", null, LocalDate.of(2031, 5, 31));
    Commitment c =
        new Commitment(
            0,
            quote.length(),
            quote,
            "we",
            Act.PUBLISH,
            Firmness.FIRM,
            due,
            new Grounds(0.9, List.of()));
    Said said = new Said("0123456789abcdef", new QuestionId(1), DAY, "", "", 0, quote.length(), c);
    return new PromiseRow(
        new Promise("0123456789abcdef", List.of(said), List.of()),
        Map.of(),
        List.of(verdicts),
        DAY);
  }

  private static String calendar(String quote, Verdict... verdicts) {
    return PromiseCalendar.ics(
        "Promises",
        "http://localhost",
        List.of(row(quote, verdicts)),
        Instant.parse("2031-05-01T09:00:00Z"));
  }

  private static List<String> unfolded(String ics) {
    return List.of(ics.replace("\r\n ", "").split("\r\n", -1));
  }

  @Test
  void aPromiseIsAWholeDayWithAUidOfItsOwn() {
    assertThat(unfolded(calendar("we will publish the tide tables")))
        .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
        .contains(
            "UID:promise-0123456789abcdef@pursuant.org",
            "DTSTAMP:20310501T090000Z",
            "DTSTART;VALUE=DATE:20310531",
            "DTEND;VALUE=DATE:20310601",
            "SUMMARY:Due: we will publish the tide tables",
            "URL:http://localhost/promises/0123456789abcdef")
        .endsWith("END:VEVENT", "END:VCALENDAR", "");
  }

  @Test
  void whatAPersonFoundIsTold() {
    Verdict kept =
        new Verdict("0123456789abcdef", Verdict.Ruling.KEPT, "The tables are out.", "", DAY);
    assertThat(unfolded(calendar("we will publish the tide tables", kept)))
        .filteredOn(l -> l.startsWith("DESCRIPTION:"))
        .singleElement()
        .asString()
        .contains(
            "\\nA person found: kept: The tables are out.\\nAs the record stands: due soon\\n");
  }

  @Test
  void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
    String quote = "we will publish “tide tables” – £40 – 🚢; and, by May\\June, more ".repeat(9);
    String ics = calendar(quote);
    for (String line : ics.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\uFFFD");
    }
    String description =
        unfolded(ics).stream().filter(l -> l.startsWith("DESCRIPTION:")).findFirst().orElseThrow();
    assertThat(description.replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\"))
        .contains(quote.strip());
  }

  @Test
  void whatEndsALineInAQuoteBeginsNoLineOfTheCalendar() {
    assertThat(unfolded(calendar("we will\r\nEND:VCALENDAR\nmore")))
        .filteredOn("END:VCALENDAR"::equals)
        .hasSize(1);
  }
}
