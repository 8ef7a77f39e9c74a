package org.pursuant.web.page.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pursuant.domain.reply.ReplyCount;
import org.pursuant.domain.reply.ReplyScope;
import org.pursuant.domain.reply.ReplyType;
import org.pursuant.web.feed.CsvTable;
import org.pursuant.web.html.BarChart;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.Markup;
import org.pursuant.web.site.PageModel;

/// Shares of the types of replies: of departments and subjects, and over the months.
///
/// @param scope the department and the subject shown
/// @param name of the department, or of all
/// @param bodies names by slug, in the order of the names
/// @param byBody counts by slug; empty where one department is shown
/// @param bySubject counts of the subjects with most answers; empty where one is shown
/// @param byMonth counts by month, those without a day first, under no name
public record RepliesPage(
    ReplyScope scope,
    String name,
    Map<String, String> bodies,
    List<ReplyCount> byBody,
    List<ReplyCount> bySubject,
    List<ReplyCount> byMonth)
    implements PageModel {
  /// Types in the order of the columns.
  private static final List<ReplyType> TYPES = List.of(ReplyType.values());

  @Override
  public String template() {
    return "replies";
  }

  @Override
  public String title() {
    List<String> of = new ArrayList<>();
    if (!scope.body().isEmpty()) {
      of.add(name);
    }
    if (!scope.subject().isEmpty()) {
      of.add(scope.subject());
    }
    return of.isEmpty() ? "What answers do" : "What answers do: " + String.join(", ", of);
  }

  /// One line of a table.
  ///
  /// @param href where its name leads; empty for nowhere
  public record Row(
      String name,
      String href,
      long answers,
      List<ReplyShare> shares,
      ReplyShare unclear,
      ReplyShare notHeld) {
    public Row {
      shares = List.copyOf(shares);
    }
  }

  public List<ReplyType> types() {
    return TYPES;
  }

  /// Departments by name: the order says nothing of what they do.
  public List<Row> departments() {
    Map<String, ReplyCount> counts =
        byBody.stream().collect(Collectors.toMap(ReplyCount::of, c -> c));
    List<Row> rows = new ArrayList<>();
    bodies.forEach((slug, title) -> {
      ReplyCount count = counts.get(slug);
      if (count != null) {
        rows.add(row(title, address(new ReplyScope(slug, scope.subject())), count));
      }
    });
    return rows;
  }

  /// Subjects, those with most answers first.
  public List<Row> subjects() {
    return bySubject.stream()
        .map(c -> row(c.of(), address(new ReplyScope(scope.body(), c.of())), c))
        .toList();
  }

  /// The share of full answers over the months that have enough; nothing while there are not two.
  public Markup chart() {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (ReplyCount month : byMonth) {
      ReplyShare full = ReplyShare.of(month.of(ReplyType.FULL), month.answers());
      if (full.enough() && !month.of().isEmpty()) {
        String label = month.of() + " (of " + month.answers() + ")";
        bars.add(new BarChart.Bar(label, month.of(), Math.round(full.percent())));
      }
    }
    return bars.size() < 2
        ? Markup.NONE
        : BarChart.of("full", "Full answers, per cent by month", "Month", "Per cent", bars);
  }

  /// The address of this page for some answers.
  public static String address(ReplyScope scope) {
    return "/replies" + parameters(scope);
  }

  private static String parameters(ReplyScope scope) {
    List<String> parameters = new ArrayList<>();
    if (!scope.body().isEmpty()) {
      parameters.add("body=" + Links.encode(scope.body()));
    }
    if (!scope.subject().isEmpty()) {
      parameters.add("subject=" + Links.encode(scope.subject()));
    }
    return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
  }

  /// Months, the latest first.
  public List<Row> months() {
    return byMonth.reversed().stream()
        .map(c -> row(c.of().isEmpty() ? "not known" : c.of(), "", c))
        .toList();
  }

  /// All months together.
  public Row total() {
    Map<ReplyType, Long> types = new LinkedHashMap<>();
    byMonth.forEach(c -> c.types().forEach((t, n) -> types.merge(t, n, Long::sum)));
    long notHeld = byMonth.stream().mapToLong(ReplyCount::notHeld).sum();
    long unclear = byMonth.stream().mapToLong(ReplyCount::unclear).sum();
    return row("All", "", new ReplyCount("all", types, unclear, notHeld));
  }

  private static Row row(String name, String href, ReplyCount count) {
    return new Row(
        name,
        href,
        count.answers(),
        TYPES.stream().map(t -> ReplyShare.of(count.of(t), count.answers())).toList(),
        ReplyShare.of(count.unclear(), count.answers()),
        ReplyShare.of(count.notHeld(), count.answers()));
  }

  /// The address of the same as a table.
  public String table() {
    return "/replies.csv" + parameters(scope);
  }

  /// As CSV: a row for each department, subject or month and type.
  String csv() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("kind", "of", "answers", "type", "count", "percent", "low", "high"));
    byBody.forEach(c -> rows(rows, "body", c));
    bySubject.forEach(c -> rows(rows, "subject", c));
    byMonth.forEach(c -> rows(rows, "month", c));
    return CsvTable.of(rows);
  }

  private static void rows(List<List<String>> rows, String kind, ReplyCount count) {
    for (ReplyType type : TYPES) {
      rows.add(row(kind, count, type.code(), ReplyShare.of(count.of(type), count.answers())));
    }
    rows.add(row(kind, count, "unclear", ReplyShare.of(count.unclear(), count.answers())));
    rows.add(row(kind, count, "says_not_held", ReplyShare.of(count.notHeld(), count.answers())));
  }

  private static List<String> row(String kind, ReplyCount count, String type, ReplyShare s) {
    return List.of(
        kind,
        count.of(),
        Long.toString(count.answers()),
        type,
        Long.toString(s.count()),
        decimal(s.percent()),
        decimal(s.low()),
        decimal(s.high()));
  }

  private static String decimal(double percent) {
    return String.format(Locale.ROOT, "%.2f", percent);
  }

  @Override
  public Object data() {
    return new Data(
        scope.body(),
        scope.subject(),
        byBody.stream().map(Counted::of).toList(),
        bySubject.stream().map(Counted::of).toList(),
        byMonth.stream().map(Counted::of).toList());
  }

  @Override
  public List<Alternate> alternates() {
    return List.of(new Alternate("text/csv", title(), table()));
  }

  private record Data(
      String body,
      String subject,
      List<Counted> bodies,
      List<Counted> subjects,
      List<Counted> months) {}

  private record Counted(
      String of,
      long answers,
      Map<String, ReplyShare> types,
      ReplyShare unclear,
      ReplyShare saysNotHeld) {
    static Counted of(ReplyCount count) {
      Map<String, ReplyShare> types = new LinkedHashMap<>();
      TYPES.forEach(t -> types.put(t.code(), ReplyShare.of(count.of(t), count.answers())));
      return new Counted(
          count.of(),
          count.answers(),
          types,
          ReplyShare.of(count.unclear(), count.answers()),
          ReplyShare.of(count.notHeld(), count.answers()));
    }
  }
}
