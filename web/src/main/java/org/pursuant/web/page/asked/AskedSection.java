package org.pursuant.web.page.asked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.record.ListedMember;
import org.pursuant.domain.record.MemberNames;
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
  private static final int MOST_NAMED = 8;

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
    String asker = request.param("asker").orElse("").strip();
    if (asker.isEmpty()) {
      return Reply.page(page(draft, house.orElse(null), null));
    }
    return switch (new MemberNames(site.record().members()).find(asker)) {
      case MemberNames.Meant.One(ListedMember member) ->
          Reply.page(page(draft, house.orElse(null), member));
      case MemberNames.Meant.Several(List<ListedMember> members) ->
          refused(draft, house.orElse(null), asker, severalOf(asker, members));
      case MemberNames.Meant.None(List<String> nearest) ->
          refused(draft, house.orElse(null), asker, nobodyOf(asker, nearest));
    };
  }

  private static Problem severalOf(String asker, List<ListedMember> members) {
    return Problem.badParameter(
        "asker",
        "“" + asker + "” may be one of several Members",
        "Give one name in full, or the id: "
            + members.stream()
                .limit(MOST_NAMED)
                .map(m -> m.name() + " (" + m.path() + ")")
                .collect(Collectors.joining(", "))
            + (members.size() > MOST_NAMED ? " or others." : "."));
  }

  private static Problem nobodyOf(String asker, List<String> nearest) {
    return Problem.badParameter(
        "asker",
        "nobody in the record is called “" + asker + "”",
        nearest.isEmpty()
            ? "Give the name of a Member who has asked or answered, or leave it out."
            : "Did you mean " + String.join(" or ", nearest) + "?");
  }

  /// The form again, with all that was written in it.
  private Reply refused(String draft, @Nullable House house, String asker, Problem problem) {
    return new Reply.Page(
        new AskedPage(
            draft, house, asker, earlier.session(site.today()), meaning(), List.of(), problem),
        problem);
  }

  /// @param asker whose draft it is; null where not known
  private AskedPage page(String draft, @Nullable House house, @Nullable ListedMember asker) {
    LocalDate today = site.today();
    MemberId id = asker == null ? null : MemberId.ofPath(asker.path()).orElse(null);
    return new AskedPage(
        draft,
        house,
        asker == null ? "" : asker.name(),
        earlier.session(today),
        meaning(),
        draft.isEmpty() ? List.of() : earlier.nearest(draft, house, id, today, SHOWN),
        null);
  }

  private boolean meaning() {
    return site.index().meaning().ready() > 0;
  }
}
