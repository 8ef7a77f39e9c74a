package org.pursuant.web.page.follow;

import java.util.List;
import org.pursuant.web.html.Figures;
import org.pursuant.web.site.PageModel;

/// All saved searches.
public record FollowedPage(List<FollowData> searches) implements PageModel {

  @Override
  public String template() {
    return "followed";
  }

  @Override
  public String title() {
    return "Saved searches";
  }

  /// `34 events`.
  public String events(FollowData search) {
    return Figures.of(search.notices(), "event", "events");
  }

  @Override
  public Object data() {
    return new Data(searches);
  }

  private record Data(List<FollowData> searches) {}
}
