package org.pursuant.web.page.body;

import java.util.Optional;
import org.pursuant.domain.record.BodyProfile;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// Answering bodies by their slug, former names included.
public final class BodySection implements Section {
  private final Site site;

  public BodySection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes.page("/bodies/{slug}", this::body);
  }

  private Reply body(Request request) {
    Optional<BodyProfile> profile = site.record().body(request.part("slug"));
    if (profile.isEmpty()) {
      return Reply.notFound(
          "The record has no such department.", "See the list of departments for those in it.");
    }
    String slug = profile.get().slug();
    return slug.equals(request.part("slug"))
        ? Reply.page(
            new BodyPage(profile.get(), site.today(), !site.facts().timings().spans().isEmpty()))
        : new Reply.Moved(Links.bodySlug(slug), true);
  }
}
