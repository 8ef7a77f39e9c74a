package org.pursuant.analysis.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.NameKind;
import org.pursuant.domain.text.Months;

/// Reads runs of capitalised words, with the small words that join them into one name: "Centre of
/// Expertise on Lantern Safety", "Hedges and Ditches Bill", "Department for Lamps, Wicks and Oil".
///
/// Whether a small word joins is decided from the words on its two sides. Each token is looked at a
/// bounded number of times.
final class RunReader {
  private static final int LONGEST = 20;
  private static final int LONGEST_PIECE = 9;

  private static final Set<String> TITLES =
      Set.of(
          "sir",
          "dame",
          "lord",
          "lady",
          "baroness",
          "viscount",
          "earl",
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "professor",
          "prof",
          "baron",
          "mx");

  private static final Set<String> NUMBERED =
      Set.of("schedule", "phase", "stage", "tranche", "round", "project", "horizon", "annex", "ar");

  private final List<Token> tokens;
  private final KnownNames known;
  private final NameEvidence evidence;

  RunReader(List<Token> tokens, KnownNames known, NameEvidence evidence) {
    this.tokens = tokens;
    this.known = known;
    this.evidence = evidence;
  }

  /// In the order of the text; they do not overlap.
  List<Run> read() {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      if (begins(at)) {
        Run run = from(at);
        runs.add(run);
        at = run.to();
      } else {
        at++;
      }
    }
    return runs;
  }

  private boolean begins(int at) {
    Token token = tokens.get(at);
    boolean led = at + 1 < tokens.size() && tokens.get(at + 1).isCapital() && spaced(at + 1);
    boolean yearFirst = led && token.isYear() && !isMonth(at - 1);
    boolean years = led && token.isNumber() && tokens.get(at + 1).text().equals("Year");
    return token.isCapital() || yearFirst || years || led && token.text().endsWith("-Year");
  }

  private boolean isMonth(int at) {
    return at >= 0 && Months.exactly(tokens.get(at).text()) > 0;
  }

  private Run from(int start) {
    int end = piece(start, false);
    while (end < tokens.size() && end - start < LONGEST && !closed(start, end)) {
      int next = joined(start, end);
      if (next < 0) {
        break;
      }
      end = next;
    }
    return new Run(start, end);
  }

  /// Whether nothing can follow: a genitive that owns what comes, or a year.
  private boolean closed(int start, int end) {
    Token last = tokens.get(end - 1);
    return last.genitive() || last.isYear() && end - start > 1;
  }

  private int piece(int start) {
    return piece(start, true);
  }

  /// The end of the capitalised words from one on that nothing parts.
  ///
  /// @param further whether they follow a connecting word
  private int piece(int start, boolean further) {
    int end = start + 1;
    while (end < tokens.size() && end - start < LONGEST_PIECE && continues(start, end, further)) {
      end++;
    }
    return end;
  }

  private boolean continues(int start, int at, boolean further) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    if (!spaced(at)) {
      return false;
    }
    if (token.isNumber()) {
      return token.isYear() && !isMonth(at - 1)
          || NUMBERED.contains(before.lower()) && token.text().length() < 3;
    }
    if (!token.isCapital() || before.isYear() && at - start > 1) {
      return false;
    }
    return !before.genitive() || ownsPart(start, at, further);
  }

  private boolean spaced(int at) {
    return tokens.get(at).gap() == Token.Gap.SPACE;
  }

  /// Whether a genitive is part of the name that goes on: "Children's Society", not "Home Office's
  /// Border Force".
  private boolean ownsPart(int start, int at, boolean further) {
    Token owner = tokens.get(at - 1);
    if (tokens.get(at).text().equals("Office") && at - start <= 3) {
      return true;
    }
    if (further && !isFamily(owner.lower())) {
      return false;
    }
    boolean person = TITLES.contains(tokens.get(start).lower());
    if (person) {
      return true;
    }
    boolean plain = CommonWords.isPlain(owner.lower()) && !isFamily(owner.lower());
    boolean whole =
        at - start > 1 && HeadWords.kind(owner.lower()) != null && !owner.lower().endsWith("s");
    boolean ofPlace = at - start > 1 && known.isPlace(owner.text());
    return !plain
        && !whole
        && !ofPlace
        && !owner.isInitials()
        && !known.isPlace(words(start, at))
        && known.find(LongForms.key(words(start, at))).isEmpty();
  }

  private static boolean isFamily(String lower) {
    return Set.of(
            "king",
            "queen",
            "women",
            "men",
            "children",
            "people",
            "prime",
            "lord",
            "girls",
            "boys",
            "veterans",
            "victims",
            "patients",
            "farmers",
            "parents",
            "workers",
            "users",
            "citizens")
        .contains(lower);
  }

  private String words(int from, int to) {
    return new Run(from, to).words(tokens);
  }

  /// The end with what a connecting word joins on; negative where nothing is joined.
  private int joined(int start, int end) {
    Token connector = tokens.get(end);
    if (connector.gap() == Token.Gap.COMMA) {
      return listed(start, end);
    }
    if (connector.gap() == Token.Gap.OPEN) {
      return bracketed(end);
    }
    if (connector.gap() != Token.Gap.SPACE || connector.isCapital()) {
      return -1;
    }
    int next = end + 1;
    boolean article =
        next < tokens.size() && tokens.get(next).lower().equals("the") && spaced(next);
    if (article) {
      next++;
    }
    if (next >= tokens.size() || !tokens.get(next).isCapital() || !spaced(next)) {
      return -1;
    }
    int to = piece(next);
    boolean listed =
        Word.isSmall(connector.lower())
            && !connector.lower().equals("the")
            && !CommonWords.leads(tokens.get(start).lower())
            && known.find(LongForms.key(words(start, to))).isPresent();
    if (listed) {
      return to;
    }
    return joins(start, end, connector.lower(), article, next, to) ? to : -1;
  }

  private boolean joins(int start, int end, String connector, boolean article, int next, int to) {
    return switch (connector) {
      case "and" -> !article && and(start, end, next, to);
      case "of" -> of(start, end, article);
      case "for", "on", "into", "against", "with", "in" -> goesOn(start, end, connector, next, to);
      case "at", "by", "from" ->
          !article && isLegislation(to - 1) && !known.isPlace(words(start, end));
      case "to" -> !article && to(start, end, to);
      default -> false;
    };
  }

  private boolean of(int start, int end, boolean article) {
    Token left = tokens.get(end - 1);
    if (TITLES.contains(tokens.get(start).lower())) {
      return !article;
    }
    boolean opaque = left.isInitials() || known.isPlace(words(start, end));
    return !opaque
        && (!article || HeadWords.kind(left.lower()) != null || isAbstract(left.lower()));
  }

  private static boolean isAbstract(String lower) {
    return Set.of("house", "houses", "duchy", "isle", "bank", "church", "future", "rest")
        .contains(lower);
  }

  private boolean goesOn(int start, int end, String connector, int next, int to) {
    Token left = tokens.get(end - 1);
    boolean place = known.isPlace(words(next, to));
    if (left.isInitials() || known.isPlace(words(start, end)) || isLegislation(end - 1)) {
      return false;
    }
    if (connector.equals("in")) {
      return !place && inside(start, end, to);
    }
    boolean head = HeadWords.goesOn(left.lower(), connector) && !isSecond(start, end, connector);
    if (place && end - start > 1 && !isOffice(start, end)) {
      return false;
    }
    return head
        ? end - start > 1 || !CommonWords.isOwn(left.lower()) || isDepartment(left.lower())
        : connector.equals("for") && isTitle(start, end, to);
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

  private static boolean isDepartment(String lower) {
    return Set.of("department", "office", "minister", "secretary", "service", "committee", "house")
        .contains(lower);
  }

  /// Whether a name without a head word goes on with "for": "Homes for Ukraine".
  private boolean isTitle(int start, int end, int to) {
    String left = tokens.get(end - 1).lower();
    return end - start <= 2
        && tokens.get(start).gap() != Token.Gap.STOP
        && HeadWords.kind(left) == null
        && !isMonth(end - 1)
        && !evidence.isProper(left)
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
            || known.find(LongForms.key(words(start, end))).isPresent()
            || HeadWords.kind(tokens.get(end - 1).lower()) == NameKind.BODY
            || HeadWords.kind(tokens.get(end - 1).lower()) == NameKind.OFFICE;
    boolean single = end - start == 1 && !CommonWords.isPlain(first) && !evidence.isProper(first);
    return !opaque && (first.endsWith("ing") || single || first.equals("right")) && to - end <= 6;
  }

  private boolean and(int start, int end, int next, int to) {
    Run left = new Run(start, end);
    String leftLast = tokens.get(left.headAt(tokens)).lower();
    boolean rightEndsName =
        HeadWords.kind(tokens.get(new Run(next, to).headAt(tokens)).lower()) != null;
    boolean open = isOpen(start, end);
    if (TITLES.contains(tokens.get(start).lower()) || TITLES.contains(tokens.get(next).lower())) {
      return false;
    }
    boolean own = end - start == 1 && CommonWords.isOwn(leftLast);
    if (own || isWhole(start, end, leftLast)) {
      return false;
    }
    if (opensBody(next, to)) {
      return false;
    }
    boolean leftPlace = known.isPlace(words(start, end));
    if (leftPlace) {
      return known.isPlace(tokens.get(next).text()) && rightEndsName && to - next > 1;
    }
    if (open) {
      return !rightEndsName && !isWholeName(next, to) || isLegislation(to - 1);
    }
    boolean whole = isLegislation(to - 1) ? isWholeName(start, end) : isProperName(start, end);
    return !whole
        && !known.isPlace(words(next, to))
        && (rightEndsName || opensName(next, to) || !isProperName(next, to));
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

  private boolean isWholeName(int from, int to) {
    return known.find(LongForms.key(words(from, to))).isPresent()
        || to - from == 1 && tokens.get(from).isInitials();
  }

  /// Whether words are a whole name by themselves, with the head word last.
  private boolean isWhole(int start, int end, String last) {
    return end - start > 1 && !isOpen(start, end) && HeadWords.kind(last) != null
        || isLegislation(end - 1) && end - start > 1;
  }

  /// Whether a name has its head word in front and goes on: "Department for Lamps".
  private boolean isOpen(int start, int end) {
    for (int at = start + 1; at < end - 1; at++) {
      Token token = tokens.get(at);
      if (!token.isCapital() && HeadWords.goesOn(tokens.get(at - 1).lower(), token.lower())) {
        return HeadWords.kind(tokens.get(end - 1).lower()) == null || at + 2 == end;
      }
      if (token.lower().equals("for") && tokens.get(at - 1).lower().equals("state")) {
        return true;
      }
    }
    return false;
  }

  private boolean isProperName(int from, int to) {
    if (known.find(LongForms.key(words(from, to))).isPresent()) {
      return true;
    }
    return to - from == 1
        && (tokens.get(from).isInitials() || evidence.isProper(tokens.get(from).lower()));
  }

  private boolean isLegislation(int at) {
    int word = tokens.get(at).isYear() && at > 0 ? at - 1 : at;
    NameKind kind = HeadWords.kind(tokens.get(word).lower());
    return kind != null && kind.isLegislation();
  }

  /// "Lamps, Wicks and Oil", where a department's name goes on or a head word ends the list.
  private int listed(int start, int end) {
    if (tokens.get(end).isCapital()) {
      int seat = piece(end);
      if (known.find(LongForms.key(words(start, seat))).isPresent()) {
        return seat;
      }
    }
    boolean open = isOpen(start, end);
    if (!open && (HeadWords.kind(tokens.get(end - 1).lower()) != null && end - start > 1)) {
      return -1;
    }
    int at = end;
    while (at < tokens.size()
        && at - start < LONGEST
        && tokens.get(at).gap() == Token.Gap.COMMA
        && tokens.get(at).isCapital()) {
      int to = piece(at);
      if (to - at > 4
          || HeadWords.kind(tokens.get(to - 1).lower()) != null && !isListPart(at, to)) {
        return -1;
      }
      at = to;
    }
    return at == end ? -1 : lastOfList(start, end, at, open);
  }

  private boolean isListPart(int from, int to) {
    return to - from == 1;
  }

  private int lastOfList(int start, int end, int at, boolean open) {
    int next = at + 1;
    boolean and =
        next < tokens.size()
            && tokens.get(at).lower().equals("and")
            && tokens.get(next).isCapital()
            && spaced(next);
    if (!and) {
      return -1;
    }
    int to = piece(next);
    NameKind kind = HeadWords.kind(tokens.get(new Run(next, to).headAt(tokens)).lower());
    boolean headed = kind != null && (kind.isLegislation() || endsList(tokens.get(to - 1).lower()));
    boolean places = known.isPlace(words(start, end)) || known.isPlace(words(next, to));
    return open && (kind == null || isDepartment(tokens.get(start).lower()))
            || headed && !places && to - next > 1
        ? to
        : -1;
  }

  private static boolean endsList(String lower) {
    return Set.of(
            "committee",
            "department",
            "agency",
            "authority",
            "council",
            "board",
            "service",
            "office")
        .contains(lower);
  }

  /// "Hedges (Wales) Act", "Hedges Regulations (England)".
  private int bracketed(int end) {
    int close = end;
    while (close < tokens.size() && close - end < LONGEST_PIECE && insideBrackets(end, close)) {
      close++;
    }
    if (close >= tokens.size() || tokens.get(close).gap() != Token.Gap.CLOSE || close == end) {
      return bracketedLast(end, close);
    }
    boolean legal = false;
    if (tokens.get(close).isCapital()) {
      int to = piece(close);
      legal = isLegislation(to - 1) || isLegislation(new Run(close, to).headAt(tokens));
      return legal ? to : bracketedLast(end, close);
    }
    return bracketedLast(end, close);
  }

  private int bracketedLast(int end, int close) {
    boolean closed =
        close >= tokens.size() || tokens.get(close).gap().compareTo(Token.Gap.CLOSE) >= 0;
    return close > end && closed && isLegislation(end - 1) && known.isPlace(words(end, close))
        ? close
        : -1;
  }

  private boolean insideBrackets(int open, int at) {
    Token token = tokens.get(at);
    boolean small =
        token.lower().equals("and") || token.lower().equals("of") || token.lower().equals("etc");
    return (token.isCapital() || small || token.lower().equals("amendment"))
        && (at == open
            || token.gap() == Token.Gap.SPACE
            || token.gap() == Token.Gap.COMMA
            || token.gap() == Token.Gap.OPEN);
  }

  static boolean isTitle(@Nullable Token token) {
    return token != null && TITLES.contains(token.lower());
  }
}
