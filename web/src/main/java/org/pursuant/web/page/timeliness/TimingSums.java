package org.pursuant.web.page.timeliness;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.calendar.HouseCalendar;
import org.pursuant.domain.timeliness.MonthCapture;
import org.pursuant.domain.timeliness.Tally;
import org.pursuant.domain.timeliness.TimingFacts;
import org.pursuant.domain.timeliness.TimingFacts.Counted;
import org.pursuant.domain.timeliness.TimingFacts.Grouping;
import org.pursuant.domain.timeliness.TimingFilter;
import org.pursuant.domain.timeliness.TimingKind;
import org.pursuant.web.site.Site;

/// The sums that a page on time shows. Shares are of the months that are held whole, and of those
/// alone.
///
/// @param body slug; null for all bodies
/// @param total by kind, over the whole months
/// @param months all of them, in order
/// @param bodies by name
/// @param kind of the questions that `days` is of: the one chosen where there are any, else the
///   first of [TimingPage#KINDS] of which there are
/// @param days how many questions of that kind took how many sitting days, likewise
public record TimingSums(
    @Nullable String body,
    List<KindSum> total,
    List<Month> months,
    List<Body> bodies,
    TimingKind kind,
    Map<Integer, Long> days) {

  /// One month.
  ///
  /// @param gap null where it is held whole
  public record Month(
      YearMonth month, MonthCapture.@Nullable Gap gap, List<KindSum> kinds, long questions) {}

  /// One body.
  ///
  /// @param name as the record calls it
  public record Body(String slug, String name, List<KindSum> kinds) {}

  /// Reads the sums.
  ///
  /// @param body slug; null for all bodies
  static TimingSums of(Site site, TimingAsked asked, @Nullable String body) {
    TimingFacts facts = site.facts().timings();
    HouseCalendar calendar = site.facts().calendars().calendar().of(asked.house()).orElse(null);
    TimingFilter all = asked.filter();
    Map<YearMonth, MonthCapture.@Nullable Gap> gaps = new LinkedHashMap<>();
    facts.months(all).forEach(m -> gaps.put(m.month(), m.gap(calendar, asked.asAt())));
    List<YearMonth> whole = gaps.keySet().stream().filter(m -> gaps.get(m) == null).toList();
    TimingFilter counted = all.withMonths(whole).withBody(body);
    List<Month> months = months(facts.tallies(all.withBody(body), Grouping.MONTH), gaps);
    List<Body> bodies =
        body == null ? bodies(site, facts.tallies(counted, Grouping.BODY)) : List.of();
    List<KindSum> total = sums(facts.tallies(counted, Grouping.ALL), !whole.isEmpty());
    TimingKind kind = kind(total, asked.kind());
    return new TimingSums(body, total, months, bodies, kind, facts.sittingDaysTaken(counted, kind));
  }

  private static TimingKind kind(List<KindSum> total, @Nullable TimingKind chosen) {
    if (chosen != null && of(total, chosen) != null) {
      return chosen;
    }
    return TimingPage.KINDS.stream()
        .filter(k -> of(total, k) != null)
        .findFirst()
        .orElse(TimingKind.ORDINARY);
  }

  private static List<KindSum> sums(List<Counted> counted, boolean whole) {
    return counted.stream().map(c -> new KindSum(c.kind(), c.tally(), whole)).toList();
  }

  private static List<Month> months(
      List<Counted> counted, Map<YearMonth, MonthCapture.@Nullable Gap> gaps) {
    Map<YearMonth, List<KindSum>> byMonth = new TreeMap<>();
    for (Counted c : counted) {
      YearMonth month = YearMonth.parse(c.group());
      byMonth
          .computeIfAbsent(month, _ -> new ArrayList<>())
          .add(new KindSum(c.kind(), c.tally(), gaps.get(month) == null));
    }
    List<Month> months = new ArrayList<>();
    byMonth.forEach(
        (month, kinds) -> months.add(new Month(month, gaps.get(month), kinds, all(kinds))));
    return months;
  }

  private static long all(List<KindSum> kinds) {
    return Tally.sum(kinds.stream().map(KindSum::tally).toList()).all();
  }

  private static List<Body> bodies(Site site, List<Counted> counted) {
    Map<String, List<KindSum>> bySlug = new LinkedHashMap<>();
    for (Counted c : counted) {
      bySlug
          .computeIfAbsent(c.group(), _ -> new ArrayList<>())
          .add(new KindSum(c.kind(), c.tally(), true));
    }
    List<Body> bodies = new ArrayList<>();
    bySlug.forEach((slug, kinds) -> bodies.add(new Body(slug, name(site, slug), kinds)));
    return bodies.stream().sorted(Comparator.comparing(Body::name)).toList();
  }

  static String name(Site site, String slug) {
    return slug.isEmpty() ? "Not stated" : site.record().bodyName(slug).orElse(slug);
  }

  /// The sum of a kind, where there is any.
  static @Nullable KindSum of(List<KindSum> kinds, TimingKind kind) {
    return kinds.stream().filter(k -> k.kind() == kind).findFirst().orElse(null);
  }

  /// Whether any month is not held whole.
  public boolean partial() {
    return months.stream().anyMatch(m -> m.gap() != null);
  }

  /// Whether any month is held whole.
  public boolean anyWhole() {
    return months.stream().anyMatch(m -> m.gap() == null);
  }
}
