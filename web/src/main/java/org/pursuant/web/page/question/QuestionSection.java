package org.pursuant.web.page.question;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.QuestionDossier;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.PageModel;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// Questions by every address they have: House, date tabled and UIN; a source's id; a bare UIN.
public final class QuestionSection implements Section {
  private static final String REVISIONS = "/revisions";
  private static final String ANSWERED = "answered-";

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
        .page("/questions/id/{scheme}/<value>/revisions", r -> byId(r, REVISIONS))
        .page("/questions/id/{scheme}/<value>", r -> byId(r, ""))
        .page("/questions/{house}/{tabled}/{uin}/revisions", r -> byKey(r, REVISIONS))
        .page("/questions/{house}/{tabled}/{uin}", r -> byKey(r, ""))
        .page("/questions/{house}/{uin}", this::byHouseAndUin)
        .page("/questions/{uin}", r -> byUin(r, q -> true));
  }

  private Reply byKey(Request request, String suffix) {
    String day = request.part("tabled");
    Optional<House> house = House.of(request.part("house"));
    Optional<LocalDate> date = day(day.replaceFirst("^" + ANSWERED, ""));
    Optional<Uin> uin = Uin.parse(request.part("uin"));
    if (house.isEmpty() || date.isEmpty() || uin.isEmpty()) {
      return NOT_FOUND;
    }
    String asked = request.part("house") + "/" + day + "/" + request.part("uin");
    // Questions of which no source states the date tabled are addressed by the day of the answer.
    Optional<QuestionId> id =
        day.startsWith(ANSWERED)
            ? site.record().findAnswered(house.get(), date.get(), uin.get())
            : site.record().find(new QuestionKey(house.get(), date.get(), uin.get()));
    return show(request, asked, suffix, id);
  }

  private Reply byId(Request request, String suffix) {
    String scheme = request.part("scheme");
    String value = request.part("value");
    boolean possible = scheme.matches("[a-z]{1,20}") && !value.isBlank();
    return possible
        ? show(
            request, asked(scheme, value), suffix, site.record().find(new SourceId(scheme, value)))
        : NOT_FOUND;
  }

  /// The path of an id, as the record writes it.
  private static String asked(String scheme, String value) {
    return "id/" + scheme + "/" + value;
  }

  /// The page, or the way to it where what was asked for is not its address now.
  private Reply show(Request request, String asked, String suffix, Optional<QuestionId> id) {
    Optional<QuestionDossier> found = id.flatMap(site.record()::dossier);
    if (found.isEmpty()) {
      return NOT_FOUND;
    }
    QuestionDossier dossier = found.get();
    String address = Links.question(dossier.summary());
    if (!asked.equals(decoded(dossier.summary().path()))) {
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
        TextNotes.of(dossier.summary(), derived, site, show),
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

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
