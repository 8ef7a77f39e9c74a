package org.pursuant.web.page;

import java.util.List;
import org.pursuant.domain.record.ListedMember;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.PageModel;

/// Members by the letter of their surname, or those whose names hold certain words.
///
/// @param wanted words that names must hold; empty for any
/// @param letter shown; empty when all are
/// @param letters that lead to some, empty when all are shown
/// @param total of Members in the record
public record MembersPage(
    List<ListedMember> members, String wanted, String letter, List<String> letters, long total)
    implements PageModel {

  @Override
  public String template() {
    return "members";
  }

  @Override
  public String title() {
    return letter.isEmpty() ? "Members" : "Members: " + letter;
  }

  /// What the list is, in words.
  public String asked() {
    String all = Figures.of(total, "Member", "Members") + " asked or answered";
    if (!wanted.isEmpty()) {
      return all + "; " + Figures.of(members.size()) + " named like “" + wanted + "”";
    }
    return letter.isEmpty() ? all : all + "; " + Figures.of(members.size()) + " under " + letter;
  }

  @Override
  public Object data() {
    return new Data(total, wanted, letter, members.stream().map(MembersPage::listed).toList());
  }

  private static Listed listed(ListedMember m) {
    return new Listed(
        Links.memberPath(m.path()),
        m.path(),
        m.name(),
        m.party(),
        m.constituency(),
        m.asked(),
        m.answered());
  }

  private record Data(long total, String words, String letter, List<Listed> members) {}

  private record Listed(
      String url,
      String id,
      String name,
      @org.jspecify.annotations.Nullable String party,
      @org.jspecify.annotations.Nullable String constituency,
      long asked,
      long answered) {}
}
