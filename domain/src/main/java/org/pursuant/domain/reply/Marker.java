package org.pursuant.domain.reply;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A standard thing that answers say, each of which can stand beside others in one answer.
public enum Marker {
  NOT_HELD("not held"),
  COST("disproportionate cost"),
  REFERS_EARLIER("refers to an earlier answer or statement"),
  WILL_WRITE("will write"),
  PUBLISHED_SOURCE("points to a published source"),
  OTHER_BODY("for another body"),
  DEVOLVED("devolved"),
  OPERATIONAL("operational matter"),
  NO_COMMENT_POLICY("policy of not commenting"),
  SECURITY("security"),
  COMMERCIAL("commercial confidence"),
  LIVE_CASE("live case"),
  NO_PLANS("no plans"),
  NO_ASSESSMENT("no assessment made"),
  UNDER_REVIEW("under review"),
  DUE_COURSE("in due course"),
  LIBRARY_DEPOSIT("deposited in the Library"),
  HOLDING("holding answer"),
  PROROGATION("prorogation or dissolution");

  private final String title;

  Marker(String title) {
    this.title = title;
  }

  /// In plain words.
  public String title() {
    return title;
  }

  /// As in data: `not_held`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The marker of a code.
  public static Optional<Marker> ofCode(String code) {
    return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
  }
}
