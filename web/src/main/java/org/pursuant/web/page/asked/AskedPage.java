package org.pursuant.web.page.asked;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.search.SearchOutcome.Piece;
import org.pursuant.web.html.Figures;
import org.pursuant.web.page.QuestionData;
import org.pursuant.web.page.Reason;
import org.pursuant.web.site.PageModel;
import org.pursuant.web.site.Problem;

/// The earlier questions nearest to a draft.
///
/// @param draft empty where none was sent yet
/// @param house null for any
/// @param asker the name of the Member whose draft it is; empty where not told
/// @param session the present one; null where not known
/// @param meaning whether meaning was looked at, and not words alone
/// @param problem why nothing was looked for; null where all is well
public record AskedPage(
    String draft,
    @Nullable House house,
    String asker,
    @Nullable String session,
    boolean meaning,
    List<Earlier> nearest,
    @Nullable Problem problem)
    implements PageModel {
  /// The longest draft that is taken, in letters.
  public static final int LONGEST = 2000;

  @Override
  public String template() {
    return "asked";
  }

  @Override
  public String title() {
    return "Has this been asked?";
  }

  /// Whether earlier questions were looked for.
  public boolean looked() {
    return !draft.isEmpty() && problem == null;
  }

  /// The Houses to choose from.
  public List<House> houses() {
    return House.all();
  }

  /// How many nearest questions were answered in this session, as a sentence; empty for none.
  public String answeredNow() {
    long count =
        nearest.stream()
            .filter(e -> e.standing() == Earlier.Standing.ANSWERED_THIS_SESSION)
            .count();
    return count == 0
        ? ""
        : Figures.of(count, "of them was", "of them were")
            + " asked and answered in this session"
            + (session == null ? "" : " (" + session + ")")
            + ".";
  }

  @Override
  public Object data() {
    return new Data(
        draft,
        house == null ? null : house.code(),
        asker.isEmpty() ? null : asker,
        session,
        meaning,
        nearest.stream().map(Near::of).toList());
  }

  /// What is near as JSON has it.
  ///
  /// @param closeness how near it is, in words; the cosine is in `why`
  /// @param session that it was tabled in; null where not known
  /// @param standing `answered-this-session`, `open-this-session`, `earlier-session`; null where
  ///   not known
  /// @param since what happened to it, out of the ordinary, a sentence each
  /// @param laterWithHeading how many later questions have the words of its heading in theirs
  /// @param later the search for those; null where there is no heading
  public record Near(
      QuestionData question,
      List<Piece> questionPassage,
      List<Piece> answerPassage,
      String closeness,
      Reason.Data why,
      @Nullable String session,
      @Nullable String standing,
      List<String> since,
      long laterWithHeading,
      @Nullable String later) {
    public static Near of(Earlier e) {
      return new Near(
          QuestionData.of(e.summary()),
          e.hit().question(),
          e.hit().answer(),
          e.closeness(),
          Reason.Data.of(e.hit().why()),
          e.session(),
          switch (e.standing()) {
            case ANSWERED_THIS_SESSION -> "answered-this-session";
            case OPEN_THIS_SESSION -> "open-this-session";
            case EARLIER_SESSION -> "earlier-session";
            case UNKNOWN -> null;
          },
          e.since(),
          e.later(),
          e.laterHref().isEmpty() ? null : e.laterHref());
    }
  }

  private record Data(
      String draft,
      @Nullable String house,
      @Nullable String askedBy,
      @Nullable String session,
      boolean byMeaning,
      List<Near> nearest) {}
}
