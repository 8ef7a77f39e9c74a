package org.pursuant.web.page;

import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.search.SearchOutcome.Facet;

/// What facets, statuses and marks are called on pages and in addresses.
final class SearchTerms {
  private SearchTerms() {}

  /// The parameter that narrows by a facet.
  static String parameter(Facet facet) {
    return switch (facet) {
      case HOUSE -> "house";
      case BODY -> "body";
      case ASKER -> "asker";
      case ANSWERER -> "answerer";
      case PARTY -> "party";
      case STATUS -> "status";
      case MARK -> "mark";
      case YEAR -> "year";
      case SESSION -> "session";
    };
  }

  /// The heading above a facet's values.
  static String heading(Facet facet) {
    return switch (facet) {
      case HOUSE -> "House";
      case BODY -> "Asked of";
      case ASKER -> "Asked by";
      case ANSWERER -> "Answered by";
      case PARTY -> "Asker’s party, as last known";
      case STATUS -> "Where it stands";
      case MARK -> "Details";
      case YEAR -> "Year asked";
      case SESSION -> "Session";
    };
  }

  /// What is said of questions that have no value of a facet.
  static String notStated(Facet facet) {
    return switch (facet) {
      case ANSWERER -> "Nobody named";
      case SESSION -> "In no session known";
      default -> "Not stated";
    };
  }

  static String name(Status status) {
    return switch (status) {
      case UNANSWERED -> "Unanswered when last seen";
      case HOLDING -> "Holding answer only";
      case ANSWERED -> "Answered";
      case WITHDRAWN -> "Withdrawn";
      case VANISHED -> "Vanished from its source";
    };
  }

  static String name(Mark mark) {
    return switch (mark) {
      case TRANSFERRED -> "Transferred";
      case REWORDED -> "Question reworded";
      case RETITLED -> "Heading changed";
      case WAS_HELD -> "Had a holding answer";
      case CORRECTED -> "Corrected";
      case EDITED -> "Changed without a correction";
      case GROUPED -> "Answered in a group";
      case HAS_TABLE -> "With a table";
      case HAS_LINK -> "With a link";
      case HAS_ATTACHMENT -> "With an attachment";
      case CLIPPED -> "Text known only in part";
    };
  }
}
