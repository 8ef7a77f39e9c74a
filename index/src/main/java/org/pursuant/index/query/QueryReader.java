package org.pursuant.index.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.search.SearchOutcome.Place;
import org.pursuant.index.query.QueryToken.Kind;

/// Reads what people write into the search box.
///
/// Words are all required. `NEAR` binds tightest, then `OR`, then standing side by side, so `asylum
/// hotels OR barracks` wants asylum and one of the two. `-word` and `NOT word` leave out; brackets
/// group; a field takes what follows its colon, a word, a phrase or a group. What cannot be read is
/// said, with its place; nothing is guessed or dropped, but for punctuation, which says nothing.
public final class QueryReader {
  private static final int LONGEST = 2_000;
  private static final int DEEPEST = 16;
  private static final int FURTHEST = 100;
  private static final Pattern NAMES_QUESTION =
      Pattern.compile(
          "(?i)(?!\\s*(?:uin|question):\\S)\\s*(?:(?:written|question|uin|wpq|pq|number|no\\.?)\\s*)*[:#]?\\s*"
              + "(\\d{1,9}|HL\\s?\\d{1,8}|S\\d{1,2}[A-Z]{1,2}-\\d{1,7})\\s*");

  private static final Set<QueryField> OF_DAYS =
      EnumSet.of(QueryField.ASKED, QueryField.ANSWERED, QueryField.DUE);

  /// A year, month or day, and no financial year such as 2024-25.
  private static final Pattern A_DAY =
      Pattern.compile("[12]\\d{3}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?)?");

  private static final Set<String> JOINS_DAYS = Set.of("to", "until", "till", "and", "–", "—");

  /// A name of a body has no more words behind its first.
  private static final int MOST_OF_NAME = 10;

  private final String written;
  private final List<QueryToken> tokens;
  private final ConditionReader conditions;
  private final WordReader words = new WordReader();
  private @Nullable QueryField field;
  private int firstExcluded = -1;
  private int at;
  private Reading.@Nullable Wrong wrong;

  private QueryReader(String written, List<QueryToken> tokens, Circumstances circumstances) {
    this.written = written;
    this.tokens = tokens;
    this.conditions = new ConditionReader(circumstances);
  }

  /// Reads a query of any length and content; never throws.
  public static Reading read(String words, Circumstances circumstances) {
    if (words.isBlank()) {
      return new Reading.Everything();
    }
    if (words.length() > LONGEST) {
      String message = "That is too long. Use at most " + LONGEST + " letters.";
      return new Reading.Wrong(message, LONGEST);
    }
    Matcher number = NAMES_QUESTION.matcher(words);
    boolean named = number.matches();
    QueryLexer lexer = new QueryLexer(named ? words.replace(':', ' ') : words);
    List<QueryToken> tokens = lexer.tokens();
    if (lexer.wrong() != null) {
      return lexer.wrong();
    }
    Uin uin = named ? Uin.parse(number.group(1)).orElse(null) : null;
    return new QueryReader(words, tokens, circumstances).whole(uin);
  }

  private Reading whole(@Nullable Uin uin) {
    Clause clause = all(0);
    if (wrong == null && clause.equals(Clause.All.NOTHING)) {
      fail("There is no word to look for. Write at least one.", 0);
    } else if (wrong == null && !clause.asks()) {
      fail(
          "Say also what to look for, not only what to leave out, as in asylum -hotels.",
          firstExcluded);
    }
    return wrong != null ? wrong : new Reading.Understood(clause, uin);
  }

  private Clause all(int depth) {
    List<Clause> required = new ArrayList<>();
    List<Clause> excluded = new ArrayList<>();
    while (wrong == null && at < tokens.size() && !(depth > 0 && isAt(Kind.CLOSE))) {
      if (isAt(Kind.AND)) {
        at++;
        continue;
      }
      Clause said = any(depth);
      if (said instanceof Clause.All all && leavesOut(all)) {
        excluded.addAll(all.excluded());
      } else if (!said.equals(Clause.All.NOTHING)) {
        required.add(said);
      }
    }
    return required.size() == 1 && excluded.isEmpty()
        ? required.getFirst()
        : new Clause.All(required, excluded);
  }

  /// Whether it does nothing but leave out.
  private static boolean leavesOut(Clause.All all) {
    return all.required().isEmpty() && !all.excluded().isEmpty();
  }

  /// A NOT with what follows it.
  private Clause excluded(int depth) {
    int position = tokens.get(at++).position();
    firstExcluded = firstExcluded < 0 ? position : firstExcluded;
    if (!beginsOperand()) {
      return fail(
          "A word must follow here, to be left out. To look for the word itself, quote it.",
          position);
    }
    Clause clause = near(depth);
    return clause.equals(Clause.All.NOTHING)
        ? Clause.All.NOTHING
        : new Clause.All(List.of(), List.of(clause));
  }

  /// Choices joined by OR. What is left out may be one of them within brackets alone, where it is
  /// plain that the OR does not reach further.
  private Clause any(int depth) {
    List<Clause> choices = new ArrayList<>();
    boolean excludes = isAt(Kind.NOT);
    choices.add(choice(depth));
    while (wrong == null && isAt(Kind.OR)) {
      int position = tokens.get(at).position();
      if (depth == 0 && excludes) {
        return besideOr();
      }
      at++;
      excludes = isAt(Kind.NOT);
      if (depth == 0 && excludes) {
        return besideOr();
      }
      choices.add(excludes || beginsOperand() ? choice(depth) : Clause.All.NOTHING);
      if (wrong == null && choices.contains(Clause.All.NOTHING)) {
        return loneOr(position);
      }
    }
    return choices.size() == 1 ? choices.getFirst() : new Clause.Any(choices);
  }

  private Clause choice(int depth) {
    return isAt(Kind.NOT) ? excluded(depth) : near(depth);
  }

  private Clause near(int depth) {
    List<Clause> parts = new ArrayList<>();
    parts.add(operand(depth));
    String distance = "";
    while (wrong == null && isAt(Kind.NEAR)) {
      QueryToken near = tokens.get(at++);
      int words = near.text().matches("\\d{1,3}") ? Integer.parseInt(near.text()) : 0;
      if (words < 1 || words > FURTHEST) {
        return fail(
            "NEAR/ takes a number of words from 1 to " + FURTHEST + ", as in asylum NEAR/5 hotel.",
            near.position());
      }
      if (!distance.isEmpty() && !distance.equals(near.text())) {
        return fail("Use one distance for all words that stand near.", near.position());
      }
      distance = near.text();
      parts.add(beginsOperand() ? operand(depth) : Clause.All.NOTHING);
      if (wrong == null && !parts.stream().allMatch(QueryReader::canStandNear)) {
        return fail(
            "NEAR needs a word, a \"phrase\" or a bracket of words with OR on both sides, without *,"
                + " as in (hotel OR barracks) NEAR/5 cost. To look for the word itself, write near.",
            near.position());
      }
    }
    return parts.size() == 1
        ? parts.getFirst()
        : new Clause.Near(Integer.parseInt(distance), parts);
  }

  private static boolean canStandNear(Clause part) {
    return switch (part) {
      case Clause.Word _, Clause.Phrase _ -> true;
      case Clause.Any any -> any.choices().stream().allMatch(QueryReader::canStandNear);
      default -> false;
    };
  }

  private Clause operand(int depth) {
    QueryToken token = tokens.get(at++);
    return switch (token.kind()) {
      case WORD, QUOTED ->
          field == null || field.kind() == QueryField.Kind.TEXT
              ? text(token)
              : condition(field, token);
      case FIELD -> field(token, depth);
      case OPEN -> group(depth + 1, token.position());
      case OR -> loneOr(token.position());
      case NEAR ->
          fail(
              "NEAR needs a word before it. To look for the word itself, write near.",
              token.position());
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

  private Clause field(QueryToken token, int depth) {
    QueryField named = Objects.requireNonNull(token.field());
    if (field != null) {
      return fail(
          "A field cannot stand within another. Close the bracket of "
              + field.written()
              + ": before it.",
          token.position());
    }
    if (!beginsOperand() || isAt(Kind.FIELD)) {
      return fail(nothingFollows(named), token.position());
    }
    field = named;
    Clause said = operand(depth);
    field = null;
    if (wrong == null && said.equals(Clause.All.NOTHING)) {
      return fail(nothingFollows(named), token.position());
    }
    return switch (named) {
      case HEADING -> new Clause.In(Place.HEADING, said);
      case QUESTION -> new Clause.In(Place.QUESTION, said);
      case ANSWER -> new Clause.In(Place.ANSWER, said);
      default -> said;
    };
  }

  private static String nothingFollows(QueryField field) {
    return "Nothing to look for follows "
        + field.written()
        + ":. Write it right after the colon, as in "
        + field.example()
        + ".";
  }

  private Clause text(QueryToken token) {
    return taken(
        token.kind() == Kind.QUOTED ? words.quoted(token.text()) : words.word(token.text()),
        token.position());
  }

  /// Reads a value of a field. Within brackets words side by side are one name.
  private Clause condition(QueryField of, QueryToken first) {
    StringBuilder value = new StringBuilder(first.text());
    boolean grouped = tokens.get(at - 2).kind() != Kind.FIELD;
    while (grouped && of.kind() == QueryField.Kind.NAME && (isAt(Kind.WORD) || isAt(Kind.QUOTED))) {
      value.append(' ').append(tokens.get(at++).text());
    }
    if (OF_DAYS.contains(of) && rangeGoesOn(first)) {
      return fail(
          "Write a range of days in one piece, as in " + of.written() + ":2025-09..2025-10.",
          tokens.get(at).position());
    }
    String name = grouped || first.kind() == Kind.QUOTED ? "" : nameGoesOn(of, first.text());
    if (!name.isEmpty()) {
      return fail(
          "A name of several words needs quotation marks: "
              + of.written()
              + ":\""
              + name
              + "\". What is to be looked for as a word, write before the field.",
          first.position());
    }
    return switch (conditions.read(of, value.toString())) {
      case ConditionReader.Outcome.Meant(Condition condition) ->
          taken(words.counted(new Clause.Filter(condition), 1), first.position());
      case ConditionReader.Outcome.Unclear(String message) -> fail(message, first.position());
    };
  }

  /// Whether what follows a day ends a range that was begun with it, written in pieces: `..
  /// 2025-10`, `to 2025-10`, or a day behind a lone hyphen, which is no piece itself.
  private boolean rangeGoesOn(QueryToken day) {
    if (!isAt(Kind.WORD)) {
      return false;
    }
    QueryToken next = tokens.get(at);
    if (next.text().startsWith("..")) {
      return true;
    }
    boolean joined = JOINS_DAYS.contains(next.text()) && at + 1 < tokens.size();
    QueryToken end = joined ? tokens.get(at + 1) : next;
    int from = Math.min(day.position() + day.text().length(), end.position());
    boolean hyphen = written.substring(from, end.position()).contains(" - ");
    return (joined || hyphen) && end.kind() == Kind.WORD && A_DAY.matcher(end.text()).matches();
  }

  /// The name that a value and the words behind it make; empty where they make none. Of a value
  /// that is a name by itself only a whole one, or words to look for would be taken for more of it.
  private String nameGoesOn(QueryField of, String value) {
    String longest = "";
    StringBuilder name = new StringBuilder(value);
    boolean alone = conditions.isName(of, value);
    for (int next = at; next < tokens.size() && next - at < MOST_OF_NAME; next++) {
      QueryToken token = tokens.get(next);
      if (token.kind() != Kind.WORD) {
        break;
      }
      name.append(' ').append(token.text());
      String all = name.toString();
      boolean goesOn = alone ? conditions.isWholeName(of, all) : conditions.isName(of, all);
      longest = goesOn ? all : longest;
    }
    return longest;
  }

  private Clause taken(WordReader.Outcome outcome, int position) {
    return switch (outcome) {
      case WordReader.Outcome.Said(Clause clause) -> clause;
      case WordReader.Outcome.Unclear(String message, int offset) ->
          fail(message, position + offset);
    };
  }

  private Clause besideOr() {
    return fail(
        "What is left out cannot stand beside OR, except in brackets beside a word to look for,"
            + " as in asylum (hotels OR -barracks).",
        tokens.get(at).position());
  }

  private Clause loneOr(int position) {
    return fail("OR needs a word on both sides. To look for the word itself, write or.", position);
  }

  private boolean beginsOperand() {
    return isAt(Kind.WORD) || isAt(Kind.QUOTED) || isAt(Kind.OPEN) || isAt(Kind.FIELD);
  }

  private boolean isAt(Kind kind) {
    return at < tokens.size() && tokens.get(at).kind() == kind;
  }

  private Clause fail(String message, int position) {
    wrong = wrong == null ? new Reading.Wrong(message, position) : wrong;
    return Clause.All.NOTHING;
  }
}
