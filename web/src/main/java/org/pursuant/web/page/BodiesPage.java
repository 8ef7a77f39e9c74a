package org.pursuant.web.page;

import java.util.List;
import org.pursuant.domain.record.ListedBody;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.PageModel;

/// The departments and other bodies of which questions are asked.
public record BodiesPage(List<ListedBody> bodies) implements PageModel {
  @Override
  public String template() {
    return "bodies";
  }

  @Override
  public String title() {
    return "Departments";
  }

  @Override
  public Object data() {
    return new Data(
        bodies.stream()
            .map(b ->
                new Listed(
                    Links.bodySlug(b.slug()), b.slug(), b.name(), b.questions(), b.unanswered()))
            .toList());
  }

  private record Data(List<Listed> bodies) {}

  private record Listed(String url, String slug, String name, long questions, long unanswered) {}
}
