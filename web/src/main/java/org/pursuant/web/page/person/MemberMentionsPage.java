package org.pursuant.web.page.person;

import java.util.List;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.PageModel;

/// All questions that mean a Member, newest first.
///
/// @param path of the Member's page
/// @param called what the Member is called
/// @param page from 1
/// @param rows on a page
public record MemberMentionsPage(
    String path, String called, Mentioned mentioned, int page, int rows) implements PageModel {

  @Override
  public String template() {
    return "membermentions";
  }

  @Override
  public String title() {
    return "Mentions of " + called;
  }

  /// What the list is, in words.
  public String asked() {
    return Figures.of(mentioned.total(), "question", "questions")
        + " whose words, or whose answer's, mean them";
  }

  public String memberHref() {
    return Links.memberPath(path);
  }

  public boolean more() {
    return (long) page * rows < mentioned.total();
  }

  public String pageHref(int other) {
    return memberHref() + "/mentions" + (other > 1 ? "?page=" + other : "");
  }

  @Override
  public Object data() {
    return new Data(
        memberHref(),
        called,
        mentioned.total(),
        page,
        more(),
        mentioned.shown().stream().map(MemberMention::data).toList());
  }

  private record Data(
      String member,
      String name,
      long total,
      int page,
      boolean more,
      List<MemberMention.Data> mentions) {}
}
