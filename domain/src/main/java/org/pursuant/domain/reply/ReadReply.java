package org.pursuant.domain.reply;

import java.util.List;

/// What an answer does with what was asked, as the program reads it.
///
/// @param confidence the share of such verdicts that can be expected to be right, 0 to 1
/// @param markers in the order of [Marker]
/// @param limbs in the order of the question
/// @param reasons what spoke for the type, strongest first
public record ReadReply(
    ReplyType type,
    double confidence,
    List<FoundMarker> markers,
    List<LimbReply> limbs,
    List<Weighed> reasons) {
  /// Below it a type is shown as unclear.
  public static final double CLEAR = 0.5;

  public ReadReply {
    markers = List.copyOf(markers);
    limbs = List.copyOf(limbs);
    reasons = List.copyOf(reasons);
  }

  /// Whether the type is too unsure to be shown as one.
  public boolean unclear() {
    return confidence < CLEAR;
  }

  /// How many limbs have a status.
  public long limbs(LimbStatus status) {
    return limbs.stream().filter(l -> l.status() == status).count();
  }
}
