package org.pursuant.web.page.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pursuant.domain.reply.FoundMarker;
import org.pursuant.domain.reply.LimbReply;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.ReadReply;
import org.pursuant.domain.reply.ReplyType;
import org.pursuant.domain.reply.Weighed;

/// What an answer does with what was asked, as the strip above it says it and as the list under it.
///
/// @param summary one sentence
/// @param limbs a line for each
/// @param markers the standard things said, in words
/// @param reasons why it was so read, in words
public record ReplyStrip(
    String summary, List<Line> limbs, List<Place> markers, List<String> reasons, long percent) {
  public ReplyStrip {
    limbs = List.copyOf(limbs);
    markers = List.copyOf(markers);
    reasons = List.copyOf(reasons);
  }

  /// One limb.
  ///
  /// @param label empty where the question has but one
  /// @param status in words
  /// @param show address that shows the sentence at its place; empty where no sentence shows it
  /// @param reasons why it was so read
  public record Line(
      String label, String words, String status, long percent, String show, List<String> reasons) {
    public Line {
      reasons = List.copyOf(reasons);
    }
  }

  /// A standard thing said, and the address that shows it at its place.
  public record Place(String words, String show) {}

  /// @param question its plain words
  /// @param path of the page
  static ReplyStrip of(ReadReply reply, String question, String path) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < reply.limbs().size(); i++) {
      lines.add(line(reply, i, question, path));
    }
    return new ReplyStrip(
        summary(reply, question),
        lines,
        markers(reply, path),
        words(reply.reasons()),
        Math.round(reply.confidence() * 100));
  }

  private static Line line(ReadReply reply, int i, String question, String path) {
    LimbReply limb = reply.limbs().get(i);
    boolean one = reply.limbs().size() == 1;
    return new Line(
        one ? "" : LimbWords.name(limb.limb(), question),
        one ? "" : LimbWords.words(limb.limb(), question),
        limb.unclear() ? "unclear, perhaps " + limb.status().title() : limb.status().title(),
        Math.round(limb.confidence() * 100),
        limb.shown() ? show(path, "limb-" + (i + 1)) : "",
        words(limb.reasons()));
  }

  private static String show(String path, String what) {
    return path + "?show=" + what + "#answer";
  }

  private static List<Place> markers(ReadReply reply, String path) {
    return reply.markers().stream()
        .map(m -> new Place(m.marker().title(), show(path, m.marker().code().replace('_', '-'))))
        .toList();
  }

  private static List<String> words(List<Weighed> reasons) {
    return reasons.stream().map(Weighed::what).toList();
  }

  private static String summary(ReadReply reply, String question) {
    if (reply.unclear()) {
      return "Whether this answers what was asked is unclear; perhaps it "
          + reply.type().meaning()
          + ".";
    }
    int all = reply.limbs().size();
    if (reply.type() == ReplyType.PARTIAL && all > 1) {
      return reply.limbs().stream().filter(ReplyStrip::clearlyAnswered).count()
          + " of "
          + all
          + " parts answered"
          + left(reply, question)
          + ".";
    }
    String meaning = reply.type().meaning();
    return meaning.substring(0, 1).toUpperCase(Locale.ROOT)
        + meaning.substring(1)
        + said(reply)
        + ".";
  }

  private static boolean clearlyAnswered(LimbReply limb) {
    return limb.status() == LimbStatus.ANSWERED && !limb.unclear();
  }

  /// `; (b): not held`, `; (c): unclear`.
  private static String left(ReadReply reply, String question) {
    return reply.limbs().stream()
        .filter(l -> !clearlyAnswered(l))
        .map(l -> "; " + LimbWords.name(l.limb(), question) + ": " + why(reply, l))
        .collect(Collectors.joining());
  }

  private static String why(ReadReply reply, LimbReply limb) {
    if (limb.unclear()) {
      return "unclear";
    }
    if (limb.status() == LimbStatus.PARTLY) {
      return "partly";
    }
    return reply.markers().stream()
        .filter(m -> limb.shown() && m.start() == limb.start())
        .map(m -> m.marker().title())
        .findFirst()
        .orElse("not answered");
  }

  private static String said(ReadReply reply) {
    boolean reasoned =
        reply.type() == ReplyType.REFUSAL
            || reply.type() == ReplyType.DEFERRAL
            || reply.type() == ReplyType.REFERRAL;
    List<String> said =
        reply.markers().stream().map(FoundMarker::marker).map(m -> m.title()).toList();
    return reasoned && !said.isEmpty() ? ": " + String.join(", ", said) : "";
  }
}
