package org.pursuant.web.page.promise;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Promise;
import org.pursuant.domain.commitment.Verdict;
import org.pursuant.domain.reply.Weighed;
import org.pursuant.web.site.PageModel;
import org.pursuant.web.site.Problem;

/// One promise: every place of it, how its time moved, what says that it was kept, and what people
/// found.
///
/// @param problem of a verdict that was sent; null for none
public record PromisePage(PromiseRow row, @Nullable Problem problem) implements PageModel {
  private static final int TITLE_LENGTH = 90;

  @Override
  public String template() {
    return "promise";
  }

  @Override
  public String title() {
    String quote = row.quote();
    return "Promise: “"
        + (quote.length() > TITLE_LENGTH ? quote.substring(0, TITLE_LENGTH).strip() + "…" : quote)
        + "”";
  }

  @Override
  public Object data() {
    return PromiseData.of(row);
  }

  public Promise promise() {
    return row.promise();
  }

  /// The signs that speak most for a promise, as the table of weights calls them.
  public String signs() {
    return promise().latest().commitment().grounds().reasons().stream()
        .map(Weighed::what)
        .collect(Collectors.joining("; "));
  }

  public List<Verdict.Ruling> rulings() {
    return List.of(Verdict.Ruling.values());
  }
}
