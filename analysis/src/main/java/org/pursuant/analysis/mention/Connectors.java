package org.pursuant.analysis.mention;

import java.util.List;
import java.util.Set;
import org.pursuant.domain.mention.NameKind;

/// Decides whether a small word joins the names on its two sides into one: "Centre of Expertise",
/// "Hedges and Ditches Bill", but not "Home Office and Border Force".
final class Connectors {
  private final RunWords text;
  private final List<Token> tokens;

  Connectors(RunWords text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /// Whether a word joins what stands from `start` to `end` to what stands from `next` to `to`.
  ///
  /// @param connector in small letters
  /// @param article whether "the" follows it
  boolean joins(int start, int end, String connector, boolean article, int next, int to) {
    return switch (connector) {
      case "and" -> !article && and(start, end, next, to);
      case "of" -> of(start, end, article);
      case "for", "on", "into", "against", "with", "in" -> goesOn(start, end, connector, next, to);
      case "at", "by", "from" ->
          !article && text.isLegislation(to - 1) && !text.isPlace(start, end);
      case "to" -> !article && to(start, end, to);
      default -> false;
    };
  }

  private boolean of(int start, int end, boolean article) {
    Token left = tokens.get(end - 1);
    if (RunWords.isTitle(tokens.get(start))) {
      return !article;
    }
    boolean opaque = left.isInitials() || text.isPlace(start, end);
    return !opaque
        && (!article || HeadWords.kind(left.lower()) != null || isAbstract(left.lower()));
  }

  private static boolean isAbstract(String lower) {
    return Set.of("house", "houses", "duchy", "isle", "bank", "church", "future", "rest")
        .contains(lower);
  }

  private boolean goesOn(int start, int end, String connector, int next, int to) {
    Token left = tokens.get(end - 1);
    boolean place = text.isPlace(next, to);
    if (left.isInitials() || text.isPlace(start, end) || text.isLegislation(end - 1)) {
      return false;
    }
    if (connector.equals("in")) {
      return !place && !text.isMonth(next) && inside(start, end, to);
    }
    boolean head =
        isState(start, end, connector)
            || HeadWords.goesOn(left.lower(), connector) && !isSecond(start, end, connector);
    if (place && end - start > 1 && !isOffice(start, end)) {
      return false;
    }
    return head
        ? end - start > 1 || !CommonWords.isOwn(left.lower()) || RunWords.isDepartment(left.lower())
        : connector.equals("for") && isTitle(start, end, to);
  }

  /// "Secretary of State for …".
  private boolean isState(int start, int end, String connector) {
    return connector.equals("for")
        && end - start > 2
        && tokens.get(end - 1).text().equals("State")
        && HeadWords.kind(tokens.get(start).lower()) == NameKind.OFFICE;
  }

  /// Whether "on" would follow what "of" joined on, which few words take: "Centre of Expertise on".
  private boolean isSecond(int start, int end, String connector) {
    boolean simple =
        tokens.subList(start, end).stream().allMatch(t -> t.isCapital() || t.isNumber());
    return connector.equals("on")
        && !simple
        && !Set.of("expertise", "excellence", "practice", "conduct", "inquiry")
            .contains(tokens.get(end - 1).lower());
  }

  /// Whether a name without a head word goes on with "for": "Homes for Ukraine".
  private boolean isTitle(int start, int end, int to) {
    String left = tokens.get(end - 1).lower();
    return end - start <= 2
        && tokens.get(start).gap() != Token.Gap.STOP
        && HeadWords.kind(left) == null
        && !text.isMonth(end - 1)
        && !text.evidence().isProper(left)
        && !left.equals("member")
        && !left.equals("members")
        && (to - end <= 4);
  }

  private boolean isOffice(int start, int end) {
    NameKind kind = HeadWords.kind(tokens.get(end - 1).lower());
    String left = tokens.get(end - 1).lower();
    return kind == NameKind.OFFICE
        || kind == NameKind.INQUIRY
        || left.equals("state")
        || left.equals("office")
        || end - start == 1;
  }

  /// "Women in Sport", "Review of Children in Care": only where the name has begun another way.
  private boolean inside(int start, int end, int to) {
    boolean open = false;
    for (int at = start; at < end; at++) {
      open |= !tokens.get(at).isCapital() && !tokens.get(at).isNumber();
    }
    NameKind kind = HeadWords.kind(tokens.get(to - 1).lower());
    return open && HeadWords.kind(tokens.get(end - 1).lower()) == null
        || end - start == 1 && kind != null && kind != NameKind.BODY && kind != NameKind.PLACE;
  }

  /// "Working Together to Safeguard …", "Right to Buy": by its first word.
  private boolean to(int start, int end, int to) {
    String first = tokens.get(start).lower();
    boolean opaque =
        tokens.get(end - 1).isInitials()
            || text.isKnown(start, end)
            || HeadWords.kind(tokens.get(end - 1).lower()) == NameKind.BODY
            || HeadWords.kind(tokens.get(end - 1).lower()) == NameKind.OFFICE;
    boolean single =
        end - start == 1 && !CommonWords.isPlain(first) && !text.evidence().isProper(first);
    return !opaque && (first.endsWith("ing") || single || first.equals("right")) && to - end <= 6;
  }

  private boolean and(int start, int end, int next, int to) {
    Run left = new Run(start, end);
    String leftLast = tokens.get(left.headAt(tokens)).lower();
    boolean rightEndsName =
        HeadWords.kind(tokens.get(new Run(next, to).headAt(tokens)).lower()) != null;
    boolean open = text.isOpen(start, end);
    if (RunWords.isTitle(tokens.get(start))
        || RunWords.isTitle(tokens.get(next))
        || tokens.get(next).text().equals("I")) {
      return false;
    }
    boolean own = end - start == 1 && CommonWords.isOwn(leftLast);
    if (own || text.isWhole(start, end, leftLast)) {
      return false;
    }
    if (opensBody(next, to)) {
      return false;
    }
    boolean leftPlace = text.isPlace(start, end);
    if (leftPlace) {
      return text.isNameOfPlace(tokens.get(next).text()) && rightEndsName && to - next > 1;
    }
    if (open) {
      return !text.isKnown(start, end) && isSeen(end - 1, to)
          || !rightEndsName && !text.isWholeName(next, to)
          || text.isLegislation(to - 1);
    }
    boolean whole =
        text.isLegislation(to - 1) ? text.isWholeName(start, end) : text.isProperName(start, end);
    return !whole
        && !text.isPlace(next, to)
        && (rightEndsName || opensName(next, to) || !text.isProperName(next, to));
  }

  /// Whether the last word before "and" and what follows are met as a name of their own: "Fire and
  /// Rescue Service".
  private boolean isSeen(int from, int to) {
    return text.evidence().isSeenWithin(LongForms.key(text.words(from, to)));
  }

  /// Whether the words after "and" go on to what makes the two one name: "Police and Crime
  /// Commissioner for …".
  private boolean opensName(int next, int to) {
    return to < tokens.size() && tokens.get(to).lower().equals("of") && to - next == 1;
  }

  /// Whether a body begins after "and" that goes on with "of": "and the Council of …".
  private boolean opensBody(int next, int to) {
    return opensName(next, to) && HeadWords.kind(tokens.get(next).lower()) == NameKind.BODY;
  }
}
