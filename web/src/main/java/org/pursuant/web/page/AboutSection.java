package org.pursuant.web.page;

import java.time.Instant;
import org.pursuant.domain.record.SourceRef;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// The record about itself, for people, for programs, for crawlers and for monitors.
public final class AboutSection implements Section {
  /// Searches without end would keep a crawler busy for ever; questions, Members and bodies are
  /// reached by the lists.
  private static final String ROBOTS =
      """
      User-agent: *
      Disallow: /search
      Disallow: /suggest
      Disallow: /follow
      """;

  private final Site site;

  public AboutSection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes
        .page("/about", this::about)
        .data("/stats.json", _ -> site.statistics())
        .data("/healthz", _ -> new Health("ok"))
        .document(
            "/robots.txt", _ -> new Reply.Document("text/plain; charset=utf-8", ROBOTS, null));
  }

  private Reply about(Request request) {
    Instant fetched =
        site.record().sources(1).stream().map(SourceRef::kept).findFirst().orElse(null);
    return Reply.page(new AboutPage(site.statistics(), fetched, site.index().meaning()));
  }

  /// @param status `ok` as long as the server answers
  private record Health(String status) {}
}
