package org.pursuant.web.page.asked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pursuant.domain.legislature.House;
import org.pursuant.web.site.Problem;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// "Has this been asked?": reads a draft and shows what is near to it. The page sends the draft in
/// the body of its request, so that it stands in no address, history or log; programs may send it
/// in the address as well.
public final class AskedSection implements Section {
  private static final int SHOWN = 15;

  private final Site site;
  private final EarlierQuestions earlier;

  /// @param sessions the name of the session that a day belongs to
  public AskedSection(Site site, Function<LocalDate, Optional<String>> sessions) {
    this.site = site;
    this.earlier = new EarlierQuestions(site.record(), site.index(), sessions);
  }

  @Override
  public void addTo(Routes routes) {
    routes.form("/asked", this::asked);
  }

  private Reply asked(Request request) {
    String draft = request.param("q").orElse("");
    if (draft.length() > AskedPage.LONGEST) {
      return new Reply.Failure(
          Problem.badParameter(
              "q",
              "the draft is longer than " + AskedPage.LONGEST + " letters",
              "Send what is asked, without what surrounds it."));
    }
    String chamber = request.param("house").orElse("");
    Optional<House> house = House.of(chamber);
    if (house.isEmpty() && !chamber.isEmpty()) {
      return new Reply.Failure(
          Problem.badParameter(
              "house",
              "“" + chamber + "” is not understood",
              "Use one of: "
                  + String.join(", ", House.all().stream().map(House::code).toList())
                  + "."));
    }
    LocalDate today = site.today();
    return Reply.page(
        new AskedPage(
            draft,
            house.orElse(null),
            earlier.session(today),
            site.index().meaning().ready() > 0,
            draft.isEmpty()
                ? List.of()
                : earlier.nearest(draft, house.orElse(null), today, SHOWN)));
  }
}
