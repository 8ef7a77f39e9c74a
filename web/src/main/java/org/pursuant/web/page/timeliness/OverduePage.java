package org.pursuant.web.page.timeliness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.timeliness.QuestionTiming;
import org.pursuant.domain.timeliness.TimingFacts.Span;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.Markup;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.html.RankTable;
import org.pursuant.web.page.QuestionData;
import org.pursuant.web.site.PageModel;

/// What had no answer after its last day, on a day or when last seen.
///
/// @param total how many there are in all
/// @param today see [org.pursuant.web.site.Site#today()]
public record OverduePage(
    TimingAsked asked,
    Choice choice,
    List<Row> rows,
    long total,
    List<Group> bodies,
    List<Group> askers,
    Map<House, Span> spans,
    LocalDate today)
    implements PageModel {
  /// So many departments and Members are counted by name.
  public static final int GROUPS = 40;

  private static final int ROWS = 50;

  /// What the list is narrowed to.
  ///
  /// @param body slug; null for any
  /// @param asker path of a Member; null for any
  /// @param page from 1
  public record Choice(
      @Nullable String body, String bodyName, @Nullable String asker, String askerName, int page) {}

  /// A question that waits, and its days.
  public record Row(QuestionSummary question, QuestionTiming timing) {}

  /// How many wait at a department, or of a Member.
  public record Group(String key, String name, long waiting) {}

  @Override
  public String template() {
    return "overdue";
  }

  @Override
  public String title() {
    return "Overdue";
  }

  @Override
  public List<Alternate> alternates() {
    return List.of(new Alternate("text/csv", "This list as a table", "/overdue.csv?" + own()));
  }

  private String own() {
    return asked.parameters()
        + (choice.body() == null ? "" : "&body=" + Links.encode(choice.body()))
        + (choice.asker() == null ? "" : "&asker=" + Links.encode(choice.asker()));
  }

  public String csv() {
    return "/overdue.csv?" + own();
  }

  public String pageHref(int page) {
    return "/overdue?" + own() + "&page=" + page;
  }

  /// The last day known on which questions of a session that is over could wait: what had no answer
  /// lapsed when it ended. Null where a day is chosen or the session goes on.
  public @Nullable LocalDate lastOfSession() {
    Session session = asked.session();
    LocalDate end = session == null ? null : session.to();
    if (asked.asAt() != null || end == null || !end.isBefore(today)) {
      return null;
    }
    Span span = spans.get(asked.house());
    LocalDate before = end.minusDays(1);
    return span == null || before.isBefore(span.to()) ? before : span.to();
  }

  /// The address of this list as at a day.
  public String asAtHref(LocalDate day) {
    return "/overdue?" + own() + "&as-at=" + day;
  }

  public int pages() {
    return (int) ((total + ROWS - 1) / ROWS);
  }

  public QuestionRow row(Row row) {
    return QuestionRow.of(row.question(), today);
  }

  /// When its answer was due, what came since, and up to when that is known.
  public String why(Row row) {
    QuestionTiming t = row.timing();
    LocalDate last = t.last().of(asked.convention());
    String words = t.kind().title() + (last == null ? "" : "; in time until " + Dates.of(last));
    if (t.held() != null) {
      words += "; holding answer " + Dates.of(t.held());
    }
    if (t.answered() != null) {
      return words + "; answered " + Dates.of(t.answered());
    }
    return words + (t.seen() == null ? "" : "; unanswered when last seen, " + Dates.of(t.seen()));
  }

  public Markup bodyTable() {
    return RankTable.of(
        "Overdue by department",
        "Department",
        "Overdue",
        bodies.stream()
            .map(g ->
                new RankTable.Row(
                    g.name(),
                    "/overdue?" + asked.parameters() + "&body=" + Links.encode(g.key()),
                    g.waiting()))
            .toList());
  }

  public Markup askerTable() {
    return RankTable.of(
        "Overdue by Member",
        "Member",
        "Overdue",
        askers.stream()
            .map(g ->
                new RankTable.Row(
                    g.name(),
                    "/overdue?" + asked.parameters() + "&asker=" + Links.encode(g.key()),
                    g.waiting()))
            .toList());
  }

  /// What the form of the page keeps.
  public Map<String, String> kept() {
    Map<String, String> kept = new TreeMap<>();
    if (choice.body() != null) {
      kept.put("body", choice.body());
    }
    if (choice.asker() != null) {
      kept.put("asker", choice.asker());
    }
    return kept;
  }

  public List<Session> sessions() {
    return TimingPage.sessions(spans, asked.house());
  }

  @Override
  public Object data() {
    return new Data(
        asked.house().code(),
        asked.convention().code(),
        asked.from(),
        asked.to(),
        asked.asAt(),
        choice.body(),
        choice.asker(),
        total,
        choice.page(),
        rows.stream()
            .map(r ->
                new RowData(
                    QuestionData.of(r.question()),
                    r.timing().kind().code(),
                    r.timing().last().of(asked.convention()),
                    r.timing().held(),
                    r.timing().seen()))
            .toList(),
        bodies,
        askers);
  }

  private record Data(
      String house,
      String rule,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate asAt,
      @Nullable String body,
      @Nullable String asker,
      long total,
      int page,
      List<RowData> questions,
      List<Group> bodies,
      List<Group> askers) {}

  private record RowData(
      QuestionData question,
      String kind,
      @Nullable LocalDate lastDay,
      @Nullable LocalDate holdingAnswer,
      @Nullable LocalDate lastSeen) {}
}
