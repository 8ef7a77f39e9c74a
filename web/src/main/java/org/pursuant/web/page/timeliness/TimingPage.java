package org.pursuant.web.page.timeliness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.timeliness.TimingFacts.Span;
import org.pursuant.domain.timeliness.TimingKind;
import org.pursuant.web.html.BarChart;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.Markup;
import org.pursuant.web.site.PageModel;

/// Who was answered in time: a House, or one department in it.
///
/// @param name of the department; empty for all
/// @param spans see [org.pursuant.domain.timeliness.TimingFacts#spans()]
public record TimingPage(TimingAsked asked, TimingSums sums, String name, Map<House, Span> spans)
    implements PageModel {
  /// In the chart so many sitting days stand for as many and more.
  private static final int MOST_DAYS = 20;

  /// The kinds of which shares are shown, in the order in which they are.
  public static final List<TimingKind> KINDS =
      List.of(TimingKind.ORDINARY, TimingKind.NAMED_DAY, TimingKind.LORDS);

  @Override
  public String template() {
    return "timeliness";
  }

  @Override
  public String title() {
    return name.isEmpty() ? "Answered in time" : "Answered in time: " + name;
  }

  @Override
  public List<Alternate> alternates() {
    return List.of(new Alternate("text/csv", "These figures as a table", csv()));
  }

  /// The address of this page, without parameters.
  public String path() {
    return sums.body() == null ? "/timeliness" : "/timeliness/" + Links.encode(sums.body());
  }

  public String csv() {
    return path() + ".csv?" + asked.parameters();
  }

  /// How long answers took, as a table.
  public String daysCsv() {
    return path() + ".csv?" + asked.ofKind(sums.kind()).parameters() + "&table=days";
  }

  /// The kinds that have anything to show.
  public List<TimingKind> kinds() {
    return KINDS.stream()
        .filter(k -> sums.months().stream().anyMatch(m -> TimingSums.of(m.kinds(), k) != null))
        .toList();
  }

  /// What the form keeps of what was chosen elsewhere on the page.
  public Map<String, String> kept() {
    return asked.kind() == null ? Map.of() : Map.of("kind", asked.kind().code());
  }

  /// Whether any question of a kind had a holding answer in time: without, both countings are one.
  public boolean holding(TimingKind kind) {
    return sums.months().stream()
        .map(m -> TimingSums.of(m.kinds(), kind))
        .anyMatch(s -> s != null && s.shown() && s.tally().heldInTime() > 0);
  }

  /// The sum of a kind; null where there is none.
  public @Nullable KindSum of(List<KindSum> kinds, TimingKind kind) {
    return TimingSums.of(kinds, kind);
  }

  /// What is counted and not judged, in words; empty for nothing.
  public String besides() {
    List<String> words = new ArrayList<>();
    long oral = count(TimingKind.NOT_REACHED);
    if (oral > 0) {
      words.add(Figures.of(oral, "oral question", "oral questions") + " not reached");
    }
    long inForm = 0;
    long overdue = 0;
    long apart = 0;
    long unknown = 0;
    long noFacts = 0;
    for (KindSum k : sums.total()) {
      apart += k.kind() == TimingKind.NOT_REACHED ? 0 : k.tally().apart();
      inForm += k.tally().endedInForm();
      overdue += k.tally().endedOverdue();
      unknown += k.tally().notKnown();
      noFacts += k.tally().noFacts();
    }
    if (inForm > 0) {
      words.add(
          Figures.of(inForm)
              + " answered only that there was no time before prorogation or dissolution ("
              + Figures.of(overdue)
              + " of them overdue by then)");
    }
    if (apart > 0) {
      words.add(Figures.of(apart) + " withdrawn, or ended by prorogation before they were due");
    }
    if (unknown > 0) {
      words.add(Figures.of(unknown) + " last seen before they were due");
    }
    if (noFacts > 0) {
      words.add(Figures.of(noFacts) + " for which no rule or no sitting days are known");
    }
    return String.join("; ", words);
  }

  private long count(TimingKind kind) {
    KindSum sum = TimingSums.of(sums.total(), kind);
    return sum == null ? 0 : sum.tally().all();
  }

  /// Shares by month, a chart for each kind that has two months to show, by its title.
  public Map<String, Markup> charts() {
    Map<String, Markup> charts = new LinkedHashMap<>();
    for (TimingKind kind : kinds()) {
      Markup chart = chart(kind);
      if (!chart.equals(Markup.NONE)) {
        charts.put(kind.title() + ": per cent in time", chart);
      }
    }
    return charts;
  }

  private Markup chart(TimingKind kind) {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (TimingSums.Month month : sums.months()) {
      KindSum sum = TimingSums.of(month.kinds(), kind);
      if (sum != null && sum.shown()) {
        String label = Dates.of(month.month()) + " (" + sum.count() + ")";
        bars.add(
            new BarChart.Bar(
                label,
                month.month().toString(),
                Math.round(sum.tally().share().percent()),
                href(month)));
      }
    }
    String id = "shares-" + kind.code();
    return bars.size() < 2
        ? Markup.NONE
        : BarChart.of(id, kind.title() + ": per cent in time", "Month", "Per cent", bars);
  }

  /// The kinds of which it can be shown how long answers took: those counted in the months held
  /// whole.
  public List<TimingKind> timed() {
    return KINDS.stream().filter(k -> TimingSums.of(sums.total(), k) != null).toList();
  }

  /// The kind that [#days()] is of, as a sentence names its questions.
  public String timedWords() {
    return switch (sums.kind()) {
      case NAMED_DAY -> "questions for a named day";
      case LORDS -> "questions in the Lords";
      default -> "ordinary questions";
    };
  }

  /// How many took how many sitting days.
  public Markup days() {
    if (sums.days().isEmpty()) {
      return Markup.NONE;
    }
    List<BarChart.Bar> bars = new ArrayList<>();
    for (int d = 0; d <= MOST_DAYS; d++) {
      int from = d;
      long count =
          sums.days().entrySet().stream()
              .filter(e -> from == MOST_DAYS ? e.getKey() >= from : e.getKey() == from)
              .mapToLong(Map.Entry::getValue)
              .sum();
      String label =
          d == MOST_DAYS
              ? d + " sitting days and more"
              : Figures.of(d, "sitting day", "sitting days");
      bars.add(new BarChart.Bar(label, d % 5 == 0 && d < MOST_DAYS ? "" + d : "", count));
    }
    return BarChart.of(
        "taken", "Answers by sitting days from tabling", "Sitting days", "Answers", bars);
  }

  public String href(TimingSums.Month month) {
    return path() + "?" + asked.ofMonth(month.month()).parameters();
  }

  public String href(TimingSums.Body body) {
    return "/timeliness/" + Links.encode(body.slug()) + "?" + asked.parameters();
  }

  /// This page with how long answers to another kind of question took.
  public String href(TimingKind kind) {
    return path() + "?" + asked.ofKind(kind).parameters() + "#days";
  }

  /// The list of what waits, of the same House and days.
  public String overdue() {
    String body = sums.body() == null ? "" : "&body=" + Links.encode(sums.body());
    return "/overdue?" + asked.parameters() + body;
  }

  /// The sessions in which anything was tabled, the latest first.
  public List<Session> sessions() {
    return sessions(spans, asked.house());
  }

  static List<Session> sessions(Map<House, Span> spans, House house) {
    Span span = spans.get(house);
    return span == null
        ? List.of()
        : Session.all().reversed().stream()
            .filter(s -> !s.from().isAfter(span.to()))
            .filter(s -> s.to() == null || !s.to().isBefore(span.from()))
            .toList();
  }

  @Override
  public Object data() {
    return new Data(
        asked.house().code(),
        asked.convention().code(),
        asked.session() == null ? null : asked.session().name(),
        asked.month() == null ? null : asked.month().toString(),
        asked.from(),
        asked.to(),
        asked.asAt(),
        sums.body(),
        sums.total().stream().map(KindSum::data).toList(),
        sums.months().stream()
            .map(m ->
                new MonthData(
                    m.month().toString(),
                    m.gap() == null,
                    m.gap() == null ? null : m.gap().words(),
                    m.kinds().stream().map(KindSum::data).toList()))
            .toList(),
        sums.bodies().stream()
            .map(b ->
                new BodyData(b.slug(), b.name(), b.kinds().stream().map(KindSum::data).toList()))
            .toList(),
        sums.kind().code(),
        sums.days());
  }

  private record Data(
      String house,
      String rule,
      @Nullable String session,
      @Nullable String month,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate asAt,
      @Nullable String body,
      List<KindSum.Data> wholeMonths,
      List<MonthData> months,
      List<BodyData> bodies,
      String sittingDaysTakenOf,
      Map<Integer, Long> sittingDaysTaken) {}

  private record MonthData(
      String month, boolean whole, @Nullable String gap, List<KindSum.Data> kinds) {}

  private record BodyData(String slug, String name, List<KindSum.Data> kinds) {}
}
