package org.pursuant.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.Suggestion;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// What begins as a reader has begun to write in a search box.
public final class SuggestSection implements Section {
  private static final int SHOWN = 10;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 100;

  private final Site site;

  public SuggestSection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes.data("/suggest.json", this::suggestions);
  }

  private Suggestions suggestions(Request request) {
    String words = request.param("q").orElse("");
    boolean fits = words.length() >= SHORTEST && words.length() <= LONGEST;
    List<Suggestion> found =
        fits
            ? BodySuggestions.in(
                site.index().suggestions(words, SHOWN), words, site.record().bodies())
            : List.of();
    return new Suggestions(words, found.stream().limit(SHOWN).map(SuggestSection::data).toList());
  }

  private static Suggested data(Suggestion s) {
    String path = s.path();
    return switch (s.kind()) {
      case HEADING -> new Suggested("heading", s.text(), s.count(), heading(s.text()));
      case MEMBER ->
          new Suggested("member", s.text(), s.count(), page(path, Links::memberPath, s.text()));
      case BODY ->
          new Suggested("department", s.text(), s.count(), page(path, Links::bodySlug, s.text()));
    };
  }

  private static String page(
      @Nullable String path, java.util.function.Function<String, String> to, String name) {
    return path == null
        ? SearchAddress.everything().with("q", '"' + unquoted(name) + '"').href()
        : to.apply(path);
  }

  /// The search for a heading's words where they stand in headings.
  static String heading(String heading) {
    return SearchAddress.everything().with("q", "heading:\"" + unquoted(heading) + '"').href();
  }

  private static String unquoted(String text) {
    return text.replaceAll("[\"“”\\\\]", " ").strip();
  }

  /// @param words as they were sent
  private record Suggestions(String words, List<Suggested> suggestions) {}

  /// @param kind `heading`, `member` or `department`
  /// @param count how many questions have it
  /// @param url what choosing it leads to
  private record Suggested(String kind, String text, long count, String url) {}
}
