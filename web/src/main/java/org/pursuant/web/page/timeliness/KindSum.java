package org.pursuant.web.page.timeliness;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.share.Share;
import org.pursuant.domain.timeliness.Tally;
import org.pursuant.domain.timeliness.TimingKind;
import org.pursuant.web.html.Figures;

/// What came of the questions of one kind, as pages and data show it.
///
/// @param whole whether all that is counted is held whole, so that shares may be given
public record KindSum(TimingKind kind, Tally tally, boolean whole) {

  /// Whether a share is given.
  public boolean shown() {
    return whole && tally.judged() > 0;
  }

  /// Such as `94.8%`; a dash where no share is given.
  public String percent() {
    return shown() ? percent(tally.share()) : "–";
  }

  /// Such as `93.7 to 95.7`.
  public String interval() {
    return shown() ? interval(tally.share()) : "";
  }

  /// The share with holding answers in time counted as answers.
  public String percentWithHolding() {
    return shown() ? percent(tally.shareWithHolding()) : "–";
  }

  public String intervalWithHolding() {
    return shown() ? interval(tally.shareWithHolding()) : "";
  }

  /// Such as `1,798 of 1,897`.
  public String count() {
    return Figures.of(tally.inTime()) + " of " + Figures.of(tally.judged());
  }

  static String percent(Share share) {
    return String.format(Locale.ROOT, "%.1f%%", share.percent());
  }

  static String interval(Share share) {
    return String.format(Locale.ROOT, "%.1f to %.1f", share.low(), share.high());
  }

  /// The same as data.
  Data data() {
    return new Data(
        kind.code(),
        whole,
        tally.inTime(),
        tally.late(),
        tally.unanswered(),
        tally.heldInTime(),
        tally.transferred(),
        tally.notYetDue(),
        tally.notKnown(),
        tally.apart(),
        tally.endedInForm(),
        tally.endedOverdue(),
        tally.noFacts(),
        shown() ? ShareData.of(tally.share()) : null,
        shown() ? ShareData.of(tally.shareWithHolding()) : null);
  }

  /// A sum as JSON has it. Shares are null where what they would rest on is not held whole.
  record Data(
      String kind,
      boolean whole,
      long inTime,
      long late,
      long unanswered,
      long heldInTime,
      long transferred,
      long notYetDue,
      long notKnown,
      long apart,
      long endedInForm,
      long endedOverdue,
      long noFacts,
      @Nullable ShareData share,
      @Nullable ShareData shareWithHolding) {}

  /// A share as JSON has it, with its 95% interval after Wilson.
  record ShareData(double percent, double low, double high, long part, long of) {
    static ShareData of(Share share) {
      return new ShareData(
          hundredth(share.percent()),
          hundredth(share.low()),
          hundredth(share.high()),
          share.part(),
          share.of());
    }

    private static double hundredth(double value) {
      return Math.round(value * 100) / 100.0;
    }
  }
}
