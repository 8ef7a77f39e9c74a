package org.pursuant.web.page.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Act;
import org.pursuant.domain.commitment.Verdict;
import org.pursuant.web.site.PageModel;

/// A part of the register of promises.
///
/// @param total how many there are, those on other pages included
/// @param bodies names by slug
/// @param ministers names by path, of those in whose answers there are promises
/// @param lost what people found of promises that the rules find no more; only of those judged
/// @param next the number of promises before the next page; null on the last
public record PromisesPage(
    PromiseChoice choice,
    List<PromiseRow> rows,
    long total,
    int skipped,
    @Nullable Integer next,
    Map<String, String> bodies,
    Map<String, String> ministers,
    List<Verdict> lost,
    LocalDate today)
    implements PageModel {

  /// The list as JSON.
  public record Data(
      String show,
      long total,
      List<PromiseData> promises,
      @Nullable String next,
      List<Lost> lost) {}

  /// A verdict on a promise that the rules find no more.
  public record Lost(String id, String verdict, String reason, String by, LocalDate day) {
    static Lost of(Verdict v) {
      return new Lost(v.promise(), v.ruling().code(), v.reason(), v.by(), v.day());
    }
  }

  @Override
  public String template() {
    return "promises";
  }

  @Override
  public String title() {
    return "Promises: " + choice.title(today);
  }

  @Override
  public Object data() {
    return new Data(
        choice.show().code(),
        total,
        rows.stream().map(PromiseData::of).toList(),
        next == null ? null : "/promises.json" + choice.parameters() + "&from=" + next,
        lost.stream().map(Lost::of).toList());
  }

  @Override
  public List<Alternate> alternates() {
    return List.of(
        new Alternate("application/atom+xml", "New promises as a feed", wholeFeed()),
        new Alternate("text/calendar", "All days due as a calendar", wholeCalendar()),
        new Alternate("application/atom+xml", "These promises as a feed", atom()),
        new Alternate("text/calendar", "These promises as a calendar", calendar()));
  }

  public String atom() {
    return "/promises.atom" + choice.parameters();
  }

  public String calendar() {
    return "/promises.ics" + choice.parameters();
  }

  /// The address of a calendar that goes on, whatever part is shown.
  public String wholeCalendar() {
    return "/promises.ics" + choice.narrowing();
  }

  /// The address of a feed of whatever is promised anew.
  public String wholeFeed() {
    return "/promises.atom" + choice.narrowing();
  }

  public String table() {
    return "/promises.csv" + choice.parameters();
  }

  public List<PromiseChoice.Show> parts() {
    return List.of(PromiseChoice.Show.values());
  }

  public List<Act> acts() {
    return List.of(Act.values());
  }

  public String month(int ahead) {
    return "/promises"
        + choice.in(choice.month().plusMonths(ahead)).parameters(PromiseChoice.Show.MONTH);
  }

  public boolean byMonth() {
    return choice.show() == PromiseChoice.Show.MONTH;
  }
}
