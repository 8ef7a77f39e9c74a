package org.pursuant.benchmarks.reply;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.analysis.reply.Replies;
import org.pursuant.benchmarks.gold.LabelledAnswer;
import org.pursuant.benchmarks.gold.Labels;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.Marker;
import org.pursuant.domain.reply.ReplyType;

/// Something that reads answers and can be measured.
@FunctionalInterface
public interface Reader {
  /// Reads one answer.
  Labels read(LabelledAnswer answer);

  /// The program.
  static Reader program(Replies replies) {
    return a -> Labels.of(replies.read(a.question(), a.answer()));
  }

  /// Says of every answer that it is full, of one limb, without markers: what most of them are.
  static Reader majority() {
    return _ -> new Labels(ReplyType.FULL, Set.of(), Map.of("1", LimbStatus.ANSWERED));
  }

  /// Knows one phrase or two for each marker, and types by the first of them that fits; limbs are
  /// the letters in brackets.
  static Reader keywords() {
    return Keywords::read;
  }

  /// What can be done with a list of phrases.
  final class Keywords {
    private static final Map<Marker, List<String>> PHRASES =
        Map.ofEntries(
            Map.entry(Marker.NOT_HELD, List.of("not held", "not collected", "does not hold")),
            Map.entry(Marker.COST, List.of("disproportionate cost")),
            Map.entry(Marker.REFERS_EARLIER, List.of("i refer the", "i refer my")),
            Map.entry(Marker.WILL_WRITE, List.of("will write")),
            Map.entry(Marker.PUBLISHED_SOURCE, List.of("gov.uk", "available at", "published")),
            Map.entry(Marker.OTHER_BODY, List.of("a matter for")),
            Map.entry(Marker.DEVOLVED, List.of("devolved")),
            Map.entry(Marker.OPERATIONAL, List.of("operational")),
            Map.entry(Marker.NO_COMMENT_POLICY, List.of("not comment")),
            Map.entry(Marker.SECURITY, List.of("security")),
            Map.entry(Marker.COMMERCIAL, List.of("commercial")),
            Map.entry(Marker.LIVE_CASE, List.of("ongoing investigation", "proceedings")),
            Map.entry(Marker.NO_PLANS, List.of("no plans")),
            Map.entry(Marker.NO_ASSESSMENT, List.of("no assessment")),
            Map.entry(Marker.UNDER_REVIEW, List.of("under review", "considering")),
            Map.entry(Marker.DUE_COURSE, List.of("in due course", "shortly")),
            Map.entry(Marker.LIBRARY_DEPOSIT, List.of("library")),
            Map.entry(Marker.HOLDING, List.of("an answer is being prepared")),
            Map.entry(Marker.PROROGATION, List.of("prorogation")));

    private static final Pattern LETTER = Pattern.compile("\\(([a-z])\\)");

    private static final Set<Marker> REFUSING =
        EnumSet.of(
            Marker.NOT_HELD,
            Marker.COST,
            Marker.NO_COMMENT_POLICY,
            Marker.LIVE_CASE,
            Marker.OTHER_BODY);

    private static final Set<Marker> DEFERRING =
        EnumSet.of(Marker.WILL_WRITE, Marker.UNDER_REVIEW, Marker.DUE_COURSE, Marker.HOLDING);

    private Keywords() {}

    private static Labels read(LabelledAnswer answer) {
      String words = answer.answer().toLowerCase(Locale.ROOT);
      Set<Marker> markers = EnumSet.noneOf(Marker.class);
      PHRASES.forEach((m, phrases) -> {
        if (phrases.stream().anyMatch(words::contains)) {
          markers.add(m);
        }
      });
      ReplyType type = type(markers);
      LimbStatus status = type == ReplyType.FULL ? LimbStatus.ANSWERED : LimbStatus.NOT;
      Map<String, LimbStatus> limbs = new LinkedHashMap<>();
      Matcher letters = LETTER.matcher(answer.question());
      while (letters.find()) {
        limbs.put(letters.group(1), status);
      }
      return new Labels(type, markers, limbs.isEmpty() ? Map.of("1", status) : limbs);
    }

    private static ReplyType type(Set<Marker> markers) {
      if (markers.contains(Marker.PROROGATION)) {
        return ReplyType.NIL;
      }
      if (markers.contains(Marker.REFERS_EARLIER)) {
        return ReplyType.REFERRAL;
      }
      if (markers.stream().anyMatch(REFUSING::contains)) {
        return ReplyType.REFUSAL;
      }
      return markers.stream().anyMatch(DEFERRING::contains) ? ReplyType.DEFERRAL : ReplyType.FULL;
    }
  }
}
