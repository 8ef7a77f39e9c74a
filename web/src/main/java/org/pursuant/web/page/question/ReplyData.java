package org.pursuant.web.page.question;

import java.util.List;
import org.pursuant.domain.reply.FoundMarker;
import org.pursuant.domain.reply.LimbReply;
import org.pursuant.domain.reply.ReadReply;
import org.pursuant.domain.reply.Weighed;

/// What an answer does with what was asked, as JSON has it; as the program reads it. Offsets are
/// into the plain words of question and answer.
public record ReplyData(
    String type,
    double confidence,
    boolean unclear,
    List<MarkerData> markers,
    List<LimbData> limbs,
    List<Weighed> reasons) {

  static ReplyData of(ReadReply r) {
    return new ReplyData(
        r.type().code(),
        r.confidence(),
        r.unclear(),
        r.markers().stream().map(MarkerData::of).toList(),
        r.limbs().stream().map(LimbData::of).toList(),
        r.reasons());
  }

  /// A standard thing said, with its sentence in the answer.
  public record MarkerData(String marker, int start, int end) {
    static MarkerData of(FoundMarker m) {
      return new MarkerData(m.marker().code(), m.start(), m.end());
    }
  }

  /// One separate thing asked.
  ///
  /// @param start of its words in the question
  /// @param shownFrom where the sentence of the answer begins that shows its status; -1 for none
  public record LimbData(
      String limb,
      int start,
      int end,
      String status,
      double confidence,
      boolean unclear,
      int shownFrom,
      int shownTo,
      List<Weighed> reasons) {
    static LimbData of(LimbReply l) {
      return new LimbData(
          l.limb().label(),
          l.limb().start(),
          l.limb().end(),
          l.status().code(),
          l.confidence(),
          l.unclear(),
          l.start(),
          l.end(),
          l.reasons());
    }
  }
}
