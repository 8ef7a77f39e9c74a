package org.pursuant.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Files that a reader downloads, as a program then reads them.
final class Downloads {
  /// Commas outside quotes.
  private static final String BETWEEN = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

  private Downloads() {}

  /// What a link leads to when it is clicked, as text.
  static String text(Page page, Locator link) {
    Path file = page.waitForDownload(link::click).path();
    return Project.read(file);
  }

  /// The only calendar of a text, which no rule of iCalendar finds fault with.
  static ICalendar calendar(String text) {
    List<List<ParseWarning>> warnings = new ArrayList<>();
    List<ICalendar> calendars = Biweekly.parse(text).warnings(warnings).all();
    assertThat(warnings.stream().flatMap(List::stream)).isEmpty();
    assertThat(calendars).hasSize(1);
    assertThat(calendars.getFirst().validate(ICalVersion.V2_0).getWarnings()).isEmpty();
    return calendars.getFirst();
  }

  /// The cells of a text of comma-separated values in which no value has a quote or a line's end.
  static List<List<String>> cells(String csv) {
    return csv.lines()
        .map(line -> Arrays.stream(line.split(BETWEEN, -1)).map(Downloads::bare).toList())
        .toList();
  }

  private static String bare(String field) {
    return field.startsWith("\"") ? field.substring(1, field.length() - 1) : field;
  }
}
