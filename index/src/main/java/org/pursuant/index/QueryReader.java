package org.pursuant.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Uin;
import org.pursuant.index.QueryToken.Kind;

/// Reads what people write into the search box.
///
/// Words are all required. `OR` joins its neighbours and binds tighter than standing side by side,
/// so `asylum hotels OR barracks` wants asylum and one of the two. `-word` and `NOT word` leave
/// out; brackets group. What cannot be read is said, with its place; nothing is guessed or dropped,
/// but for punctuation, which says nothing.
final class QueryReader {
  private static final int LONGEST = 2_000;
  private static final int DEEPEST = 16;
  private static final Pattern NAMES_QUESTION =
      Pattern.compile(
          "(?i)\\s*(?:(?:written|question|uin|wpq|pq|number|no\\.?)\\s*)*[:#]?\\s*"
              + "(\\d{1,9}|HL\\s?\\d{1,8}|S\\d{1,2}[A-Z]{1,2}-\\d{1,7})\\s*");

  private final List<QueryToken> tokens;
  private int at;
  private Reading.@Nullable Wrong wrong;

  private QueryReader(List<QueryToken> tokens) {
    this.tokens = tokens;
  }

  /// Reads a query of any length and content; never throws.
  static Reading read(String words) {
    if (words.isBlank()) {
      return new Reading.Everything();
    }
    if (words.length() > LONGEST) {
      String message = "That is too long. Use at most " + LONGEST + " letters.";
      return new Reading.Wrong(message, LONGEST);
    }
    QueryLexer lexer = new QueryLexer(words);
    List<QueryToken> tokens = lexer.tokens();
    if (lexer.wrong() != null) {
      return lexer.wrong();
    }
    QueryReader reader = new QueryReader(tokens);
    Clause clause = reader.all(0);
    if (reader.wrong != null) {
      return reader.wrong;
    }
    return clause.equals(Clause.NOTHING)
        ? new Reading.Wrong("There is no word to look for. Write at least one.", 0)
        : new Reading.Understood(clause, uin(words));
  }

  private static @Nullable Uin uin(String words) {
    Matcher m = NAMES_QUESTION.matcher(words);
    return m.matches() ? Uin.parse(m.group(1)).orElse(null) : null;
  }

  private Clause all(int depth) {
    List<Clause> required = new ArrayList<>();
    List<Clause> excluded = new ArrayList<>();
    int firstExcluded = -1;
    while (wrong == null && at < tokens.size() && !(depth > 0 && isAt(Kind.CLOSE))) {
      if (isAt(Kind.AND)) {
        at++;
      } else if (isAt(Kind.NOT)) {
        firstExcluded = firstExcluded < 0 ? tokens.get(at).position() : firstExcluded;
        addTo(excluded, left(depth));
      } else {
        addTo(required, any(depth));
      }
    }
    if (wrong == null && required.isEmpty() && !excluded.isEmpty()) {
      fail("Say also what to look for, not only what to leave out.", firstExcluded);
    }
    return required.size() == 1 && excluded.isEmpty()
        ? required.getFirst()
        : new Clause.All(required, excluded);
  }

  private static void addTo(List<Clause> clauses, Clause clause) {
    if (!clause.equals(Clause.NOTHING)) {
      clauses.add(clause);
    }
  }

  /// What follows a NOT.
  private Clause left(int depth) {
    int position = tokens.get(at++).position();
    if (at == tokens.size() || !(isAt(Kind.TEXT) || isAt(Kind.OPEN))) {
      return fail(
          "A word must follow here, to be left out. To look for the word itself, quote it.",
          position);
    }
    Clause clause = operand(depth);
    return isAt(Kind.OR) ? besideOr() : clause;
  }

  private Clause any(int depth) {
    List<Clause> choices = new ArrayList<>();
    choices.add(operand(depth));
    while (wrong == null && isAt(Kind.OR)) {
      int position = tokens.get(at++).position();
      if (isAt(Kind.NOT)) {
        return besideOr();
      }
      boolean follows = isAt(Kind.TEXT) || isAt(Kind.OPEN);
      choices.add(follows ? operand(depth) : Clause.NOTHING);
      if (choices.contains(Clause.NOTHING)) {
        return loneOr(position);
      }
    }
    return choices.size() == 1 ? choices.getFirst() : new Clause.Any(choices);
  }

  private Clause operand(int depth) {
    QueryToken token = tokens.get(at++);
    return switch (token.kind()) {
      case TEXT -> token.clause();
      case OPEN -> group(depth + 1, token.position());
      case OR -> loneOr(token.position());
      default -> fail("This bracket closes what was not opened. Leave it out.", token.position());
    };
  }

  private Clause group(int depth, int position) {
    if (depth > DEEPEST) {
      return fail("Too many brackets stand within each other. Use fewer.", position);
    }
    Clause clause = all(depth);
    if (wrong == null && !isAt(Kind.CLOSE)) {
      return fail("The bracket here is not closed. Add a ) where the group ends.", position);
    }
    at++;
    return clause;
  }

  private Clause besideOr() {
    String message = "What is left out cannot stand beside OR. Put it after the other words.";
    return fail(message, tokens.get(at).position());
  }

  private Clause loneOr(int position) {
    return fail("OR needs a word on both sides. To look for the word itself, write or.", position);
  }

  private boolean isAt(Kind kind) {
    return at < tokens.size() && tokens.get(at).kind() == kind;
  }

  private Clause fail(String message, int position) {
    wrong = wrong == null ? new Reading.Wrong(message, position) : wrong;
    return Clause.NOTHING;
  }
}
