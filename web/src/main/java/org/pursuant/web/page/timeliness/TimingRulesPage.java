package org.pursuant.web.page.timeliness;

import java.util.Arrays;
import java.util.List;
import org.pursuant.domain.timeliness.DeadlineRule;
import org.pursuant.web.site.PageModel;

/// The rules by which questions are judged, each with its source.
public record TimingRulesPage() implements PageModel {
  @Override
  public String template() {
    return "timingrules";
  }

  @Override
  public String title() {
    return "When a question is due";
  }

  public List<DeadlineRule> rules() {
    return List.of(DeadlineRule.values());
  }

  /// The address of a rule.
  public static String href(DeadlineRule rule) {
    return "/timeliness/rules#" + rule.code();
  }

  @Override
  public Object data() {
    return Arrays.stream(DeadlineRule.values())
        .map(r -> new Data(r.code(), r.title(), r.words(), r.source(), r.href()))
        .toList();
  }

  private record Data(String code, String title, String words, String source, String href) {}
}
