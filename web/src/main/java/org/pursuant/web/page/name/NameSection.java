package org.pursuant.web.page.name;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.ListedName;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.mention.NameFacts.Order;
import org.pursuant.domain.mention.NameKind;
import org.pursuant.domain.mention.NameProfile;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// The list of names, and a page each.
public final class NameSection implements Section {
  private static final int LISTED = 60;
  private static final int SHOWN = 25;
  private static final int LAST_PAGE = 10_000;

  private static final Reply NOT_FOUND =
      Reply.notFound(
          "The record names nothing so.", "See the list of names, or search for the words.");

  private final Site site;

  public NameSection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes
        .page("/names", this::list)
        .document("/names/{slug}/timeline.csv", this::table)
        .page("/names/{slug}", this::name);
    for (Found what : Found.values()) {
      routes.page("/names/{slug}/" + what.code(), request -> found(request, what));
    }
  }

  private NameFacts names() {
    return site.facts().names();
  }

  private Reply list(Request request) {
    Optional<NameKind> kind = request.param("kind").flatMap(NameKind::ofCode);
    if (kind.isEmpty() && request.param("kind").isPresent()) {
      return Reply.notFound("There is no such kind of name.", "Choose one on the list of names.");
    }
    String words = request.param("q").orElse("");
    Order order = request.param("order").flatMap(NameWords::order).orElse(Order.MOST);
    int page = request.page(LAST_PAGE);
    List<ListedName> found =
        names().list(orNull(kind), words, order, (page - 1) * LISTED, LISTED + 1);
    boolean more = found.size() > LISTED;
    return Reply.page(
        new NamesPage(
            more ? found.subList(0, LISTED) : found,
            orNull(kind),
            words,
            order,
            page,
            more,
            names().counts()));
  }

  private static @Nullable NameKind orNull(Optional<NameKind> kind) {
    return kind.isPresent() ? kind.get() : null;
  }

  private Reply name(Request request) {
    String slug = request.part("slug");
    Optional<NameProfile> profile = names().profile(slug);
    if (profile.isEmpty()) {
      return names()
          .slug(slug)
          .<Reply>map(s -> new Reply.Moved(NameWords.path(s), false))
          .orElse(NOT_FOUND);
    }
    return Reply.page(entries().page(profile.get(), request.page(LAST_PAGE), SHOWN));
  }

  private NameEntries entries() {
    return new NameEntries(site.record(), site.facts(), site.today());
  }

  private Reply found(Request request, Found what) {
    int page = request.page(LAST_PAGE);
    return names()
        .named(request.part("slug"))
        .map(name ->
            new NameSurroundings(site.record(), site.facts(), site.today())
                .some(name, what, (page - 1) * SHOWN, SHOWN))
        .map(around -> Reply.page(new NameFoundPage(around, what, page, SHOWN)))
        .orElse(NOT_FOUND);
  }

  private Reply table(Request request) {
    String slug = request.part("slug");
    if (names().named(slug).isEmpty()) {
      return NOT_FOUND;
    }
    List<NameEntry> entries = entries().newest(slug, NameTable.ROWS);
    return new Reply.Document(
        "text/csv; charset=utf-8", NameTable.csv(entries), "pursuant-name-" + slug + ".csv");
  }
}
