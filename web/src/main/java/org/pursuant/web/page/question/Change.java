package org.pursuant.web.page.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pursuant.domain.question.Event;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Links;

/// A change of the question's or the answer's words of which both texts are known, as the page
/// compares them.
///
/// @param id address on the page
/// @param title what happened and when
/// @param note how it is known, and whether it was declared
/// @param question whether the question changed, and not its answer
public record Change(
    String id, String title, String note, TextChange difference, boolean question) {

  /// The changes among events, in their order.
  static List<Change> of(List<Event> events) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      of(events.get(i), id(i)).ifPresent(changes::add);
    }
    return changes;
  }

  static String id(int event) {
    return "change-" + (event + 1);
  }

  static boolean comparable(Event event) {
    return of(event, "").isPresent();
  }

  private static Optional<Change> of(Event event, String id) {
    return switch (event) {
      case Event.Reworded e -> Optional.of(reworded(e, id));
      case Event.Corrected e when e.before() != null && e.after() != null ->
          Optional.of(corrected(e, TextChange.of(e.before(), e.after()), id));
      case Event.EditedWithoutCorrection e -> Optional.of(edited(e, id));
      default -> Optional.empty();
    };
  }

  private static Change reworded(Event.Reworded e, String id) {
    return new Change(
        id,
        "The question was reworded",
        Known.how(e.when()) + ".",
        TextChange.of(e.before(), e.after()),
        true);
  }

  private static Change corrected(Event.Corrected e, TextChange difference, String id) {
    String day = e.when().stated() == null ? "" : " on " + Dates.of(e.when().stated());
    String by = e.by() == null ? "" : " by " + Links.name(e.by());
    String note = "A correction was declared" + day + by + ".";
    return new Change(id, "The answer was corrected", note, difference, false);
  }

  private static Change edited(Event.EditedWithoutCorrection e, String id) {
    return new Change(
        id,
        "The answer changed",
        Known.how(e.when()) + ". No correction has been declared.",
        TextChange.of(e.before(), e.after()),
        false);
  }
}
