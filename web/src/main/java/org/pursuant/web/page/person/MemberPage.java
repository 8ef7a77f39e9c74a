package org.pursuant.web.page.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.Member;
import org.pursuant.domain.record.MemberProfile;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.Slug;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.Markup;
import org.pursuant.web.html.MonthChart;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.html.RankTable;
import org.pursuant.web.page.QuestionData;
import org.pursuant.web.page.name.MemberNamed;
import org.pursuant.web.site.PageModel;

/// One Member: who they are as far as sources tell, and what they asked and answered.
///
/// @param mentioned where texts mean them; the newest few
/// @param today see [org.pursuant.web.site.Site#today()]
public record MemberPage(MemberProfile profile, Mentioned mentioned, LocalDate today)
    implements PageModel {
  private static final int MOST_BODIES = 15;

  @Override
  public String template() {
    return "member";
  }

  @Override
  public String title() {
    return named() ? profile.member().name() : byNumber();
  }

  @Override
  public List<Alternate> alternates() {
    return List.of(
        new Alternate("application/atom+xml", "Asked by " + title(), feedOf("asker")),
        new Alternate("application/atom+xml", "Answered by " + title(), feedOf("answerer")));
  }

  /// Whether any source gives a name.
  public boolean named() {
    String name = profile.member().name();
    return !name.isBlank()
        && !name.equals(profile.member().id().value())
        && !name.equals(byNumber());
  }

  private String byNumber() {
    return "Member " + path();
  }

  public String path() {
    return profile.member().id().path();
  }

  /// The search for what they asked (`asker`) or answered (`answerer`).
  public String searchFor(String role) {
    return "/search?" + role + "=" + Links.encode(path()) + "&sort=newest";
  }

  /// The same as a feed.
  public String feedOf(String role) {
    return "/search.atom?" + role + "=" + Links.encode(path()) + "&sort=newest";
  }

  /// ` from 4 July 2024`, ` 2019 to 2024`, as far as dates are known.
  public String span(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? "" : "until " + Dates.of(to);
    }
    return to == null ? "since " + Dates.of(from) : Dates.of(from) + " to " + Dates.of(to);
  }

  /// The House as pages show it beside the name; null where none is known.
  public org.pursuant.domain.legislature.@Nullable House house() {
    List<Member.Membership> seats = profile.member().memberships();
    return seats.isEmpty() ? null : seats.getLast().house();
  }

  public Markup asked() {
    return MonthChart.of("asked-months", "Questions asked", profile.askedByMonth());
  }

  public Markup answered() {
    return MonthChart.of("answered-months", "Questions answered", profile.answeredByMonth());
  }

  public Markup askedByBody() {
    return byBody("Questions asked, by department", profile.askedByBody());
  }

  public Markup answeredByBody() {
    return byBody("Questions answered, by department", profile.answeredByBody());
  }

  private static Markup byBody(String caption, Map<String, Long> counts) {
    List<RankTable.Row> rows =
        counts.entrySet().stream()
            .limit(MOST_BODIES)
            .map(e ->
                new RankTable.Row(e.getKey(), Links.bodySlug(Slug.of(e.getKey())), e.getValue()))
            .toList();
    String all = counts.size() > MOST_BODIES ? " (the " + MOST_BODIES + " with most)" : "";
    return RankTable.of(caption + all, "Department", "Questions", rows);
  }

  public List<QuestionRow> rows(List<QuestionSummary> questions) {
    return questions.stream().map(q -> QuestionRow.of(q, today)).toList();
  }

  @Override
  public Object data() {
    Member m = profile.member();
    return new Data(
        Links.memberPath(path()),
        m.id().scheme(),
        m.id().value(),
        profile.known(),
        named() ? m.name() : null,
        m.fullTitle(),
        m.memberships().stream().map(Seat::of).toList(),
        m.parties(),
        profile.asked(),
        profile.answered(),
        profile.askedByBody(),
        profile.answeredByBody(),
        months(profile.askedByMonth()),
        months(profile.answeredByMonth()),
        profile.recentlyAsked().stream().map(QuestionData::of).toList(),
        profile.recentlyAnswered().stream().map(QuestionData::of).toList(),
        mentionData());
  }

  /// The address of all mentions.
  public String mentionsHref() {
    return Links.memberPath(path()) + "/mentions";
  }

  private MentionData mentionData() {
    return new MentionData(
        mentioned.total(),
        mentionsHref(),
        mentioned.shown().stream().map(MemberMention::data).toList(),
        mentioned.names().stream().map(MemberNamed::data).toList());
  }

  private record MentionData(
      long total, String url, List<MemberMention.Data> shown, List<MemberNamed.Data> names) {}

  private static Map<String, Long> months(Map<YearMonth, Long> counts) {
    Map<String, Long> months = new TreeMap<>();
    counts.forEach((month, count) -> months.put(month.toString(), count));
    return months;
  }

  private record Seat(
      @Nullable String house,
      @Nullable String constituency,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    private static Seat of(Member.Membership m) {
      return new Seat(
          m.house() == null ? null : m.house().code(), m.constituency(), m.from(), m.to());
    }
  }

  private record Data(
      String url,
      String scheme,
      String id,
      boolean known,
      @Nullable String name,
      @Nullable String fullTitle,
      List<Seat> seats,
      List<Member.PartyPeriod> parties,
      long asked,
      long answered,
      Map<String, Long> askedByBody,
      Map<String, Long> answeredByBody,
      Map<String, Long> askedByMonth,
      Map<String, Long> answeredByMonth,
      List<QuestionData> recentlyAsked,
      List<QuestionData> recentlyAnswered,
      MentionData mentioned) {}
}
