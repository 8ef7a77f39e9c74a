package org.pursuant.web.page.name;

import java.util.List;
import java.util.Map;
import org.pursuant.domain.mention.ListedName;
import org.pursuant.domain.mention.NameKind;
import org.pursuant.domain.mention.NameProfile;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.Markup;
import org.pursuant.web.html.MonthChart;
import org.pursuant.web.html.RankTable;
import org.pursuant.web.site.PageModel;

/// All about one name: what is asked and said of it in time, by whom, with what.
///
/// @param entries of this page of the timeline, newest first
/// @param page of the timeline, from 1
/// @param more whether the timeline goes on
/// @param memberNames what Members are called, by the path of their pages
/// @param bodyNames what bodies are called, by slug
/// @param members whom it means, or who are said to hold the office
/// @param elsewhere addresses outside this site
/// @param around what answers say where they mention it
public record NamePage(
    NameProfile profile,
    List<NameEntry> entries,
    int page,
    boolean more,
    Map<String, String> memberNames,
    Map<String, String> bodyNames,
    List<MemberNamed> members,
    List<NameData.Out> elsewhere,
    AroundName around)
    implements PageModel {

  @Override
  public String template() {
    return "name";
  }

  @Override
  public String title() {
    return profile.name().title();
  }

  public ListedName name() {
    return profile.name();
  }

  public String path() {
    return NameWords.path(name().slug());
  }

  public String pageHref(int other) {
    return path() + (other > 1 ? "?page=" + other : "");
  }

  /// The heading over the Members.
  public String membersTitle() {
    return name().kind() == NameKind.OFFICE ? "Who is said to hold it" : "Who is meant";
  }

  public Markup months() {
    return MonthChart.of("mention-months", "Questions that mention it", profile.months());
  }

  public Markup askers() {
    return RankTable.of("Who asks", "Member", "Questions", rows(profile.askers(), true));
  }

  public Markup bodies() {
    return RankTable.of("Who is asked", "Department", "Questions", rows(profile.bodies(), false));
  }

  private List<RankTable.Row> rows(List<NameProfile.Count> counts, boolean members) {
    return counts.stream()
        .map(c ->
            new RankTable.Row(
                (members ? memberNames : bodyNames).getOrDefault(c.of(), c.of()),
                members ? Links.memberPath(c.of()) : Links.bodySlug(c.of()),
                c.questions()))
        .toList();
  }

  @Override
  public NameData.Profile data() {
    return new NameData.Profile(
        NameData.Listed.of(name()),
        NameData.writings(profile),
        profile.former(),
        NameData.months(profile),
        counts(profile.askers(), true),
        counts(profile.bodies(), false),
        NameData.company(profile),
        members.stream().map(MemberNamed::data).toList(),
        elsewhere,
        around.lineData(),
        around.figureData(),
        around.promiseData(),
        page,
        entries.stream().map(NameEntry::data).toList());
  }

  private List<NameData.Count> counts(List<NameProfile.Count> counts, boolean members) {
    return rows(counts, members).stream()
        .map(r -> new NameData.Count(r.name(), r.href(), r.count()))
        .toList();
  }

  @Override
  public List<Alternate> alternates() {
    return List.of(new Alternate("text/csv", "Timeline of " + title(), path() + "/timeline.csv"));
  }
}
