package org.pursuant.domain.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Something out of the ordinary in the life of a question, for finding and for noting beside it.
public enum Mark {
  TRANSFERRED("transferred"),
  REWORDED("reworded"),
  RETITLED("retitled"),
  WAS_HELD("held"),
  CORRECTED("corrected"),
  /// Its answer changed with no correction declared.
  EDITED("edited"),
  GROUPED("grouped"),
  HAS_TABLE("table"),
  HAS_LINK("link"),
  HAS_ATTACHMENT("attachment"),
  /// A text of it is known only in part.
  CLIPPED("clipped");

  private final String code;

  Mark(String code) {
    this.code = code;
  }

  /// Stable, lower-case; used in addresses and data.
  public String code() {
    return code;
  }

  /// The marks that a current state and the events before it give.
  public static Set<Mark> of(QuestionState state, List<Event> events) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    events.forEach(e -> addFor(e, marks));
    if (!state.group().isEmpty()) {
      marks.add(GROUPED);
    }
    if (state.question() != null && state.question().isClipped()) {
      marks.add(CLIPPED);
    }
    if (state.answer() != null) {
      addFor(state.answer(), marks);
    }
    return marks;
  }

  private static void addFor(Event event, Set<Mark> marks) {
    switch (event) {
      case Event.Transferred _ -> marks.add(TRANSFERRED);
      case Event.Reworded _ -> marks.add(REWORDED);
      case Event.Retitled _ -> marks.add(RETITLED);
      case Event.Held _ -> marks.add(WAS_HELD);
      case Event.Corrected _ -> marks.add(CORRECTED);
      case Event.EditedWithoutCorrection _ -> marks.add(EDITED);
      default -> {}
    }
  }

  private static void addFor(Answer answer, Set<Mark> marks) {
    if (!answer.attachments().isEmpty()) {
      marks.add(HAS_ATTACHMENT);
    }
    if (answer.text() != null) {
      if (answer.text().isClipped()) {
        marks.add(CLIPPED);
      }
      if (answer.text().text().tables() > 0) {
        marks.add(HAS_TABLE);
      }
      if (answer.text().text().links() > 0) {
        marks.add(HAS_LINK);
      }
    }
  }
}
