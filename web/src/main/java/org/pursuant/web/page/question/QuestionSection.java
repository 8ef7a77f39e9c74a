package org.pursuant.web.page.question;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.QuestionDossier;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.html.Links;
import org.pursuant.web.page.QuestionPath;
import org.pursuant.web.site.PageModel;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// Questions by every address they have: House, date tabled and UIN; a source's id; a bare UIN.
public final class QuestionSection implements Section {
  private static final String REVISIONS = "/revisions";

  private static final Reply NOT_FOUND =
      Reply.notFound(
          "The record has no such question.",
          "Search for its words or its number, or check the date it was tabled.");

  private final Site site;

  public QuestionSection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes
        .page("/questions/id/{scheme}/<value>/revisions", r -> show(r, REVISIONS))
        .page("/questions/id/{scheme}/<value>", r -> show(r, ""))
        .page("/questions/{house}/{tabled}/{uin}/revisions", r -> show(r, REVISIONS))
        .page("/questions/{house}/{tabled}/{uin}", r -> show(r, ""))
        .page("/questions/{house}/{uin}", this::byHouseAndUin)
        .page("/questions/{uin}", r -> byUin(r, q -> true));
  }

  /// The page, or the way to it where what was asked for is not its address now.
  private Reply show(Request request, String suffix) {
    Optional<QuestionDossier> found =
        QuestionPath.find(request, site.record()).flatMap(site.record()::dossier);
    if (found.isEmpty()) {
      return NOT_FOUND;
    }
    QuestionDossier dossier = found.get();
    String address = Links.question(dossier.summary());
    if (!QuestionPath.asked(request).equals(decoded(dossier.summary().path()))) {
      return new Reply.Moved(address + suffix, true);
    }
    return Reply.page(page(dossier, suffix, request, request.origin() + address));
  }

  private static String decoded(String path) {
    return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private PageModel page(QuestionDossier dossier, String suffix, Request request, String address) {
    if (suffix.equals(REVISIONS)) {
      return new RevisionsPage(dossier);
    }
    Derived derived = Derived.of(dossier.summary(), site.facts(), site.record(), site.today());
    String show = request.param("show").orElse("");
    return new QuestionPage(
        dossier,
        site.today(),
        site.record().sample(),
        address,
        TextNotes.of(derived, show),
        derived);
  }

  private Reply byHouseAndUin(Request request) {
    Optional<House> house = House.of(request.part("house"));
    return house.isEmpty() ? NOT_FOUND : byUin(request, q -> house.get().equals(q.state().house()));
  }

  private Reply byUin(Request request, Predicate<QuestionSummary> wanted) {
    Optional<Uin> uin = Uin.parse(request.part("uin"));
    List<QuestionSummary> questions =
        uin.map(u -> site.record().findByUin(u.value())).orElse(List.of()).stream()
            .filter(wanted)
            .toList();
    if (questions.isEmpty()) {
      return NOT_FOUND;
    }
    return questions.size() == 1
        ? new Reply.Moved(Links.question(questions.getFirst()), false)
        : Reply.page(new SessionsPage(uin.orElseThrow().value(), questions, site.today()));
  }
}
