package org.pursuant.web.page.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pursuant.domain.reply.ReplyCount;
import org.pursuant.domain.reply.ReplyType;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.PageModel;

/// Shares of the types of replies: of departments, and over the months.
///
/// @param body slug of the department shown; empty for all
/// @param name of it, or of all
/// @param bodies names by slug, in the order of the names
/// @param byBody counts by slug; empty where one department is shown
/// @param byMonth counts by month
public record RepliesPage(
    String body,
    String name,
    Map<String, String> bodies,
    List<ReplyCount> byBody,
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
    return body.isEmpty() ? "What answers do" : "What answers do: " + name;
  }

  /// One line of a table.
  ///
  /// @param href where its name leads; empty for nowhere
  public record Row(String name, String href, long answers, List<Share> shares, Share notHeld) {
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
        rows.add(row(title, "/replies?body=" + Links.encode(slug), count));
      }
    });
    return rows;
  }

  /// Months, the latest first.
  public List<Row> months() {
    return byMonth.reversed().stream().map(c -> row(c.of(), "", c)).toList();
  }

  /// All months together.
  public Row total() {
    Map<ReplyType, Long> types = new LinkedHashMap<>();
    byMonth.forEach(c -> c.types().forEach((t, n) -> types.merge(t, n, Long::sum)));
    long notHeld = byMonth.stream().mapToLong(ReplyCount::notHeld).sum();
    return row("All", "", new ReplyCount("all", types, notHeld));
  }

  private static Row row(String name, String href, ReplyCount count) {
    return new Row(
        name,
        href,
        count.answers(),
        TYPES.stream().map(t -> Share.of(count.of(t), count.answers())).toList(),
        Share.of(count.notHeld(), count.answers()));
  }

  /// The address of the same as a table.
  public String table() {
    return "/replies.csv" + (body.isEmpty() ? "" : "?body=" + Links.encode(body));
  }

  /// As CSV: a row for each department or month and type.
  String csv() {
    StringBuilder out = new StringBuilder("kind,of,answers,type,count,share,low,high\r\n");
    byBody.forEach(c -> csv(out, "body", c));
    byMonth.forEach(c -> csv(out, "month", c));
    return out.toString();
  }

  private static void csv(StringBuilder out, String kind, ReplyCount count) {
    for (ReplyType type : TYPES) {
      line(out, kind, count, type.code(), Share.of(count.of(type), count.answers()));
    }
    line(out, kind, count, "says_not_held", Share.of(count.notHeld(), count.answers()));
  }

  private static void line(StringBuilder out, String kind, ReplyCount count, String type, Share s) {
    out.append(
        String.format(
            Locale.ROOT,
            "%s,%s,%d,%s,%d,%.4f,%.4f,%.4f\r\n",
            kind,
            count.of(),
            count.answers(),
            type,
            s.count(),
            s.share(),
            s.low(),
            s.high()));
  }

  @Override
  public Object data() {
    return new Data(
        body,
        byBody.stream().map(Counted::of).toList(),
        byMonth.stream().map(Counted::of).toList());
  }

  @Override
  public List<Alternate> alternates() {
    return List.of(new Alternate("text/csv", title(), table()));
  }

  private record Data(String body, List<Counted> bodies, List<Counted> months) {}

  private record Counted(String of, long answers, Map<String, Share> types, Share saysNotHeld) {
    static Counted of(ReplyCount count) {
      Map<String, Share> types = new LinkedHashMap<>();
      TYPES.forEach(t -> types.put(t.code(), Share.of(count.of(t), count.answers())));
      return new Counted(
          count.of(), count.answers(), types, Share.of(count.notHeld(), count.answers()));
    }
  }
}
