package org.pursuant.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.pursuant.domain.record.ListedMember;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// The lists of Members and of answering bodies.
public final class ListSection implements Section {
  /// Up to so many Members are shown on one page; more are shown letter by letter.
  private static final int ON_ONE_PAGE = 200;

  private final Site site;

  public ListSection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes.page("/members", this::members);
    routes.page("/bodies", _ -> Reply.page(new BodiesPage(site.record().bodies())));
  }

  private Reply members(Request request) {
    List<ListedMember> all =
        site.record().members().stream()
            .sorted(
                Comparator.comparing((ListedMember m) -> Surname.of(m.name()))
                    .thenComparing(ListedMember::name)
                    .thenComparing(ListedMember::path))
            .toList();
    String wanted = request.param("q").orElse("");
    if (!wanted.isEmpty()) {
      String folded = wanted.toLowerCase(Locale.ROOT);
      List<ListedMember> named =
          all.stream().filter(m -> m.name().toLowerCase(Locale.ROOT).contains(folded)).toList();
      return Reply.page(new MembersPage(named, wanted, "", letters(all), all.size()));
    }
    String letter = request.param("letter").orElse("").toUpperCase(Locale.ROOT);
    boolean whole = all.size() <= ON_ONE_PAGE || request.data();
    if (letter.isEmpty() && whole) {
      return Reply.page(new MembersPage(all, "", "", List.of(), all.size()));
    }
    List<String> letters = letters(all);
    String shown = letter.isEmpty() ? letters.getFirst() : letter;
    if (!letters.contains(shown)) {
      return Reply.notFound(
          "No Member is listed under “" + shown + "”.", "Choose a letter on the page of Members.");
    }
    List<ListedMember> under =
        all.stream().filter(m -> Surname.letter(m.name()).equals(shown)).toList();
    return Reply.page(new MembersPage(under, "", shown, letters, all.size()));
  }

  private static List<String> letters(List<ListedMember> members) {
    return members.stream().map(m -> Surname.letter(m.name())).distinct().sorted().toList();
  }
}
