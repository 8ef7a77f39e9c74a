package org.pursuant.web.page.thread;

import org.pursuant.domain.reference.QuestionThread;
import org.pursuant.web.page.QuestionPath;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// Threads, by the address of any question in them.
public final class ThreadSection implements Section {
  private static final Reply NOT_FOUND =
      Reply.notFound(
          "The record has no such question.",
          "A thread is found under the address of a question in it.");

  private final Site site;

  public ThreadSection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes
        .page("/threads/id/{scheme}/<value>", this::show)
        .page("/threads/{house}/{tabled}/{uin}", this::show);
  }

  private Reply show(Request request) {
    return QuestionPath.find(request, site.record())
        .flatMap(site.record()::summary)
        .map(q ->
            Reply.page(
                ThreadPage.of(
                    q,
                    QuestionThread.of(q.id(), site.facts().references()),
                    site.record(),
                    site.today())))
        .orElse(NOT_FOUND);
  }
}
