package org.pursuant.domain.reply;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whether one limb was answered.
public enum LimbStatus {
  ANSWERED("answered"),
  PARTLY("partly answered"),
  NOT("not answered");

  private final String title;

  LimbStatus(String title) {
    this.title = title;
  }

  /// In plain words.
  public String title() {
    return title;
  }

  /// Its place among the statuses, from 0.
  public int place() {
    return compareTo(ANSWERED);
  }

  /// As in data: `partly`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The status of a code.
  public static Optional<LimbStatus> ofCode(String code) {
    return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
  }
}
