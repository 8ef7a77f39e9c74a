package org.pursuant.domain.reply;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a reply does with what was asked.
public enum ReplyType {
  FULL("full", "answers every part"),
  PARTIAL("partial", "answers some and leaves some"),
  REFERRAL("referral", "sends the asker elsewhere for all of it"),
  DEFERRAL("deferral", "puts the substance off"),
  REFUSAL("refusal", "declines and says why"),
  EVASION("no answer and no reason", "gives none of what was asked and no reason"),
  NIL("formal no-answer", "says formally that there will be no answer");

  private final String title;
  private final String meaning;

  ReplyType(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  /// In plain words, for a label.
  public String title() {
    return title;
  }

  /// What it says of a reply: "the reply …".
  public String meaning() {
    return meaning;
  }

  /// Its place among the types, from 0.
  public int place() {
    return compareTo(FULL);
  }

  /// As in data: `full`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The type of a code.
  public static Optional<ReplyType> ofCode(String code) {
    return Arrays.stream(values()).filter(t -> t.code().equals(code)).findFirst();
  }
}
