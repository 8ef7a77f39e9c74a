package org.pursuant.analysis.reply;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.pursuant.domain.reply.Marker;

/// What a sentence of an answer does with what was asked.
enum Act {
  /// Declines to say, or says that it cannot.
  DECLINES,
  /// Puts it off.
  DEFERS,
  /// Sends the asker elsewhere.
  REFERS,
  /// Says that there is none: no plans, no assessment, no such thing.
  NEGATES,
  /// Says something else.
  TELLS;

  /// For naming: "declining".
  String participle() {
    return switch (this) {
      case DECLINES -> "declining";
      case DEFERS -> "deferring";
      case REFERS -> "referring";
      case NEGATES -> "negating";
      case TELLS -> "telling";
    };
  }

  private static final Set<Marker> DECLINING =
      Set.of(
          Marker.NOT_HELD,
          Marker.COST,
          Marker.OTHER_BODY,
          Marker.DEVOLVED,
          Marker.OPERATIONAL,
          Marker.NO_COMMENT_POLICY,
          Marker.SECURITY,
          Marker.COMMERCIAL,
          Marker.LIVE_CASE,
          Marker.PROROGATION);

  private static final Set<Marker> DEFERRING =
      Set.of(Marker.WILL_WRITE, Marker.DUE_COURSE, Marker.UNDER_REVIEW, Marker.HOLDING);

  private static final Pattern CANNOT =
      Pattern.compile(
          "\\b(?:unable|not able|not (?:be )?possible|not (?:be )?(?:\\w+ )?appropriate|inappropriate|cannot|can not) (?:at this \\w+ )?(?:for \\w+(?: \\w+)? )?(?:to |be )?(?:\\w+ )?(?:provid|giv|comment|confirm|disclos|answer|releas|publish|discuss|speculat|share|suppl|identif)\\w*|\\bno further comment\\b|\\bnot shared outside\\b|\\b(?:would|could|will|can) not be (?:provided|disclosed|released|published|shared)\\b|\\bwithh(?:eld|old)\\b|\\bnot in a position to (?:comment|provide|release|give|publish|disclose|confirm|share)\\b|\\bbest placed to (?:respond|answer|comment)\\b|\\bmust not be disclosed\\b");

  private static final Pattern LATER =
      Pattern.compile(
          "\\bwill (?:\\w+ ){0,3}?(?:be )?(?:publish|announce|set out|update|communicate|confirm|outline|provide further|respond|determine|known)\\w*\\b|\\bspending review\\b|\\bsubject to (?:\\w+ ){0,4}?(?:outcome|decisions?|findings|review|approval|business case|consultation|parliamentary|passage|agreement)\\b|\\btoo early\\b|\\bnot (?:yet|currently) (?:been )?(?:decided|determined|finalised|confirmed|concluded|in a position)\\b|\\b(?:once|until) .{0,60}\\b(?:concluded|completed?|published|finalised|available)\\b|\\b(?:further|more) (?:details?|information) (?:on .{0,60} )?(?:will|is expected|to follow)\\b|\\bnext steps\\b|\\bbeing (?:finalised|developed|prepared)\\b|\\bno (?:final )?decisions?\\b|\\bwill come before\\b");

  private static final Pattern TO_ELSEWHERE =
      Pattern.compile(
          "\\b(?:i|we) (?:would )?(?:\\w+ )?(?:refer|direct|point)\\b|\\b(?:can|may) be (?:found|accessed|viewed|obtained)\\b|\\b(?:is|are) (?:\\w+ )?(?:published|available|set out) (?:here|at|on|in|online|via|from|quarterly|annually|monthly|regularly|as part of)\\b|\\bfollowing links?\\b|\\bfor (?:more|further) (?:information|details)\\b|https?://|www\\.");

  private static final Pattern NONE =
      Pattern.compile(
          "^no\\b|\\bthere (?:is|are|was|were|have been|has been|had been) (?:currently |also |therefore )?no\\b|\\b(?:has|have|had|did|does|do|is|are|was|were|will) (?:therefore |currently |also |yet |however )?(?:not|no)\\b|\\bnone\\b|\\bno (?:\\w+ ){1,3}(?:has|have|was|were|is|are)\\b|\\bmade no\\b|\\bnot (?:aware|been)\\b|\\bnil\\b|\\bcannot\\b");

  /// What a sentence does.
  ///
  /// @param markers those it shows
  static Act of(Sentence sentence, List<Marker> markers) {
    if (sentence.row()) {
      return TELLS;
    }
    String text = sentence.text();
    if (markers.contains(Marker.HOLDING) || markers.contains(Marker.WILL_WRITE)) {
      return DEFERS;
    }
    if (text.contains("uk statistics authority") && !text.contains("http")) {
      return REFERS;
    }
    if (markers.stream().anyMatch(m -> m == Marker.NO_PLANS || m == Marker.NO_ASSESSMENT)) {
      return NEGATES;
    }
    if (markers.stream().anyMatch(DECLINING::contains) || CANNOT.matcher(text).find()) {
      return DECLINES;
    }
    if (markers.contains(Marker.REFERS_EARLIER) && TO_ELSEWHERE.matcher(text).find()) {
      return REFERS;
    }
    if (markers.stream().anyMatch(DEFERRING::contains) || LATER.matcher(text).find()) {
      return DEFERS;
    }
    if (TO_ELSEWHERE.matcher(text).find()) {
      return REFERS;
    }
    return NONE.matcher(text).find() ? NEGATES : TELLS;
  }
}
