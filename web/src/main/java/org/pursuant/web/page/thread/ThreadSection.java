package org.pursuant.web.page.thread;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.reference.QuestionThread;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// Threads, by the address of any question in them.
public final class ThreadSection implements Section {
  private static final String ANSWERED = "answered-";

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
        .page(
            "/threads/id/{scheme}/<value>",
            r -> show(site.record().find(new SourceId(r.part("scheme"), r.part("value")))))
        .page("/threads/{house}/{tabled}/{uin}", r -> show(byKey(r)));
  }

  private Optional<QuestionId> byKey(Request request) {
    String day = request.part("tabled");
    Optional<House> house = House.of(request.part("house"));
    Optional<LocalDate> date = day(day.replaceFirst("^" + ANSWERED, ""));
    Optional<Uin> uin = Uin.parse(request.part("uin"));
    if (house.isEmpty() || date.isEmpty() || uin.isEmpty()) {
      return Optional.empty();
    }
    return day.startsWith(ANSWERED)
        ? site.record().findAnswered(house.get(), date.get(), uin.get())
        : site.record().find(new QuestionKey(house.get(), date.get(), uin.get()));
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Reply show(Optional<QuestionId> id) {
    return id.flatMap(site.record()::summary)
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
