package org.pursuant.web.html;

import org.pursuant.domain.follow.FollowedEvent;
import org.pursuant.domain.follow.Notice;

/// What pages and feeds call the events that can be followed.
public final class EventName {
  private EventName() {}

  /// As the label of a choice.
  public static String of(FollowedEvent event) {
    return switch (event) {
      case ASKED -> "Asked";
      case TRANSFERRED -> "Transferred to another department";
      case HELD -> "Holding answer given";
      case OVERDUE -> "Overdue";
      case ANSWERED -> "Answered";
      case CORRECTED -> "Answer corrected";
      case EDITED -> "Answer changed, no correction declared";
      case CITED -> "Named by a later question";
    };
  }

  /// What is said of it beside its name, to choose by; empty where the name says all.
  public static String hint(FollowedEvent event) {
    return switch (event) {
      case OVERDUE ->
          "seen without an answer after the day for it; named-day questions and those in the Lords";
      case CITED -> "by its number and a day; other ways of naming it are not recognised yet";
      default -> "";
    };
  }

  /// What happened, in words.
  public static String of(Notice notice) {
    return switch (notice.event()) {
      case TRANSFERRED -> ("Transferred " + notice.detail()).strip();
      case CITED -> "Named by a later question";
      default -> of(notice.event());
    };
  }
}
