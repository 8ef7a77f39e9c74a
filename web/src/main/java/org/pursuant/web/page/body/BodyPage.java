package org.pursuant.web.page.body;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.body.AnsweringBody;
import org.pursuant.domain.record.BodyProfile;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.html.BarChart;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.Markup;
import org.pursuant.web.html.MonthChart;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.html.RankTable;
import org.pursuant.web.page.QuestionData;
import org.pursuant.web.site.PageModel;

/// One answering body: what it was asked, what it answered and how long that took.
///
/// @param today see [org.pursuant.web.site.Site#today()]
/// @param timed whether it is known of its questions when they were due
public record BodyPage(BodyProfile profile, LocalDate today, boolean timed) implements PageModel {
  /// In [BodyProfile.Timing] this many days stand for as many and more.
  private static final int MOST_DAYS = 60;

  @Override
  public String template() {
    return "body";
  }

  @Override
  public String title() {
    return AnsweringBodies.ofSlug(profile.slug())
        .map(AnsweringBody::name)
        .orElseGet(() -> profile.names().isEmpty() ? profile.slug() : profile.names().getFirst());
  }

  /// Every other name it was printed under.
  public List<String> otherNames() {
    return profile.names().stream().filter(n -> !n.equals(title())).toList();
  }

  /// The search for its questions, with further parameters.
  public String search(String more) {
    return "/search?body=" + Links.encode(profile.slug()) + more;
  }

  @Override
  public List<Alternate> alternates() {
    return List.of(
        new Alternate(
            "application/atom+xml",
            "Questions to " + title(),
            "/search.atom?body=" + Links.encode(profile.slug()) + "&sort=newest"));
  }

  public Markup asked() {
    return MonthChart.of("asked-months", "Questions asked", profile.askedByMonth());
  }

  /// How many answers took how many days.
  public Markup days() {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (int d = 0; d <= MOST_DAYS; d++) {
      String label = d == MOST_DAYS ? MOST_DAYS + " days and more" : Figures.of(d, "day", "days");
      String mark = d % 10 == 0 && d < MOST_DAYS ? Integer.toString(d) : "";
      bars.add(new BarChart.Bar(label, mark, profile.timing().byDays().getOrDefault(d, 0L)));
    }
    return BarChart.of(
        "days", "Answers by calendar days from tabling", "Days from tabling", "Answers", bars);
  }

  public Markup askers() {
    List<RankTable.Row> rows =
        profile.topAskers().stream()
            .map(a -> new RankTable.Row(a.name(), Links.memberPath(a.path()), a.questions()))
            .toList();
    return RankTable.of("Who asks most", "Member", "Questions", rows);
  }

  public List<QuestionRow> rows(List<QuestionSummary> questions) {
    return questions.stream().map(q -> QuestionRow.of(q, today)).toList();
  }

  @Override
  public Object data() {
    Map<String, Long> months = new TreeMap<>();
    for (Map.Entry<YearMonth, Long> e : profile.askedByMonth().entrySet()) {
      months.put(e.getKey().toString(), e.getValue());
    }
    return new Data(
        Links.bodySlug(profile.slug()),
        profile.slug(),
        profile.names(),
        profile.questions(),
        profile.answered(),
        profile.unanswered(),
        profile.holding(),
        profile.corrected(),
        profile.edited(),
        months,
        profile.timing(),
        profile.topAskers(),
        profile.open().stream().map(QuestionData::of).toList(),
        profile.recentlyAnswered().stream().map(QuestionData::of).toList());
  }

  private record Data(
      String url,
      String slug,
      List<String> names,
      long questions,
      long answered,
      long unanswered,
      long holding,
      long corrected,
      long changedWithoutCorrection,
      Map<String, Long> askedByMonth,
      BodyProfile.Timing calendarDaysToAnswer,
      List<BodyProfile.Asker> topAskers,
      List<QuestionData> longestWaiting,
      List<QuestionData> recentlyAnswered) {}
}
