package org.pursuant.web.page;

import java.time.Instant;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.record.SourceRef;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// The start of the site.
public final class HomeSection implements Section {
  private static final int EACH = 6;

  private final Site site;

  public HomeSection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes.page("/", this::home);
  }

  private Reply home(Request request) {
    RecordReader record = site.record();
    Instant fetched = record.sources(1).stream().map(SourceRef::kept).findFirst().orElse(null);
    return Reply.page(
        new HomePage(
            site.statistics(),
            fetched,
            site.today(),
            record.newlyAnswered(EACH),
            record.newlyAsked(EACH),
            record.changedAfterAnswering(EACH),
            record.waitingLongest(EACH)));
  }
}
