package org.pursuant.index.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pursuant.domain.body.AnsweringBody;
import org.pursuant.domain.body.BodyNames;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.Party;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionType;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.domain.text.EditDistance;
import org.pursuant.index.query.Condition.Between.Day;
import org.pursuant.index.query.Condition.Named.Whose;

/// Reads what follows the colon of a field that is not one of text.
final class ConditionReader {
  private static final Set<Mark> CONTENTS =
      Set.of(Mark.HAS_TABLE, Mark.HAS_LINK, Mark.HAS_ATTACHMENT);
  private static final String OVERDUE = "overdue";
  private static final Map<String, Condition> HAS =
      Map.of(
          "table", mark(Mark.HAS_TABLE),
          "link", mark(Mark.HAS_LINK),
          "attachment", mark(Mark.HAS_ATTACHMENT),
          "correction", mark(Mark.CORRECTED),
          "answer", new Condition.Answered());

  private final Circumstances circumstances;
  private final DaysReader days;

  ConditionReader(Circumstances circumstances) {
    this.circumstances = circumstances;
    this.days = new DaysReader(circumstances.today());
  }

  /// What a value was read as.
  sealed interface Outcome {
    record Meant(Condition condition) implements Outcome {}

    record Unclear(String message) implements Outcome {}
  }

  /// Reads a value of a field.
  ///
  /// @param field not one of text
  Outcome read(QueryField field, String written) {
    String value = written.strip();
    if (value.indexOf('*') >= 0) {
      return new Outcome.Unclear(
          "A * does not work after " + field.written() + ":. Write whole words.");
    }
    return switch (field) {
      case ASKED_BY -> member(field, value, Facet.ASKER, Whose.ASKER);
      case ANSWERED_BY -> member(field, value, Facet.ANSWERER, Whose.ANSWERER);
      case CONSTITUENCY -> named(field, Whose.CONSTITUENCY, NameWords.of(value));
      case PARTY -> party(field, value);
      case DEPT -> body(value);
      case HOUSE -> house(value);
      case SESSION -> session(value);
      case UIN -> uin(value);
      case STATUS -> listed(field, value, statuses());
      case TYPE -> listed(field, value, types());
      case HAS -> listed(field, value, HAS);
      case ASKED -> between(Day.ASKED, value);
      case ANSWERED -> between(Day.ANSWERED, value);
      case DUE -> between(Day.DUE, value);
      case HEADING, QUESTION, ANSWER ->
          throw new IllegalArgumentException(field + " is a field of text");
    };
  }

  private static Outcome member(QueryField field, String value, Facet facet, Whose whose) {
    Optional<MemberId> id =
        value.matches("\\d{1,18}|(?:twfy|ses|name)-.+") ? MemberId.ofPath(value) : Optional.empty();
    return id.isPresent()
        ? meant(new Condition.OneOf(facet, Set.of(id.get().path())))
        : named(field, whose, NameWords.withoutTitles(value));
  }

  private static Outcome named(QueryField field, Whose whose, List<String> words) {
    return words.isEmpty()
        ? new Outcome.Unclear(
            "A name must follow " + field.written() + ":, as in " + field.example() + ".")
        : meant(new Condition.Named(whose, words));
  }

  private static Outcome party(QueryField field, String value) {
    return Party.of(value)
        .map(p -> meant(new Condition.OneOf(Facet.PARTY, Set.of(p.name()))))
        .orElseGet(() -> named(field, Whose.PARTY, NameWords.of(value)));
  }

  /// Whether words are, all of them together, the name of one body or of a party.
  boolean isName(QueryField field, String words) {
    return switch (field) {
      case DEPT ->
          new BodyNames(circumstances.bodies().get()).find(words) instanceof BodyNames.Meant.One;
      case PARTY -> Party.of(words).isPresent();
      default -> false;
    };
  }

  /// Whether words are the whole name of one body, in a form that it has, or of a party.
  boolean isWholeName(QueryField field, String words) {
    return field == QueryField.DEPT
        ? new BodyNames(circumstances.bodies().get()).isWhole(words)
        : isName(field, words);
  }

  private Outcome body(String value) {
    return switch (new BodyNames(circumstances.bodies().get()).find(value)) {
      case BodyNames.Meant.One(AnsweringBody body) ->
          meant(new Condition.OneOf(Facet.BODY, Set.of(body.slug())));
      case BodyNames.Meant.Several(List<AnsweringBody> bodies) ->
          new Outcome.Unclear(severalBodies(value, bodies));
      case BodyNames.Meant.None(List<String> nearest) ->
          new Outcome.Unclear(
              "No department or other body is called \""
                  + value
                  + "\"."
                  + (nearest.isEmpty() ? "" : " Did you mean " + String.join(" or ", nearest) + "?")
                  + " Write its name, a part or a former form of it, or its acronym, as in"
                  + " dept:\"Home Office\" or dept:HO.");
    };
  }

  private static String severalBodies(String value, List<AnsweringBody> bodies) {
    List<String> shortest =
        bodies.stream()
            .limit(8)
            .map(AnsweringBody::shortest)
            .map(s -> s.indexOf(' ') < 0 ? s : '"' + s + '"')
            .toList();
    String names =
        bodies.stream().limit(8).map(AnsweringBody::name).collect(Collectors.joining("; "));
    return "\""
        + value
        + "\" may be more than one body: "
        + names
        + (bodies.size() > 8 ? " and others" : "")
        + ". Write more of the name, or dept:"
        + shortest.getFirst()
        + ", or several as dept:("
        + String.join(" OR ", shortest)
        + ").";
  }

  private static Outcome house(String value) {
    Optional<House> house =
        switch (value.toLowerCase(Locale.ROOT)) {
          case "hc", "house of commons", "lower" -> Optional.of(House.COMMONS);
          case "hl", "house of lords", "upper" -> Optional.of(House.LORDS);
          case "sp", "scottish", "holyrood" -> Optional.of(House.SCOTTISH_PARLIAMENT);
          default -> House.of(value);
        };
    return house
        .map(h -> meant(new Condition.OneOf(Facet.HOUSE, Set.of(h.code()))))
        .orElseGet(() ->
            new Outcome.Unclear(
                "There is no House \""
                    + value
                    + "\". Write house:Commons, house:Lords or house:Scottish."));
  }

  private Outcome session(String value) {
    Optional<Session> current = Session.on(circumstances.today());
    Optional<Session> session =
        switch (value.toLowerCase(Locale.ROOT)) {
          case "current", "this" -> current;
          case "last", "previous" -> current.flatMap(Session::before);
          default -> Session.named(value);
        };
    return session
        .map(s -> meant(new Condition.OneOf(Facet.SESSION, Set.of(s.name()))))
        .orElseGet(() ->
            new Outcome.Unclear(
                "There is no session \""
                    + value
                    + "\". Write session:current, session:last or one of "
                    + String.join(
                        ", ", Session.all().reversed().stream().map(Session::name).toList())
                    + "."));
  }

  private static Outcome uin(String value) {
    return Uin.parse(value)
        .map(u -> meant(new Condition.Numbered(u)))
        .orElseGet(() ->
            new Outcome.Unclear(
                "\""
                    + value
                    + "\" is no number of a question. Write digits, with HL before them for the"
                    + " Lords, as in uin:17499 or uin:HL4404."));
  }

  private static Outcome listed(QueryField field, String value, Map<String, Condition> known) {
    String wanted = value.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    Condition condition = known.get(wanted);
    if (condition != null) {
      return meant(condition);
    }
    List<String> near = EditDistance.nearest(wanted, known.keySet(), 1);
    return new Outcome.Unclear(
        "There is no "
            + field.written()
            + ":"
            + value
            + "."
            + (near.isEmpty()
                ? ""
                : " Did you mean " + field.written() + ":" + near.getFirst() + "?")
            + " It is one of "
            + known.keySet().stream().sorted().collect(Collectors.joining(", "))
            + ".");
  }

  private Map<String, Condition> statuses() {
    Map<String, Condition> statuses = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      statuses.put(status.code(), new Condition.OneOf(Facet.STATUS, Set.of(status.code())));
    }
    Stream.of(Mark.values())
        .filter(m -> !CONTENTS.contains(m))
        .forEach(m -> statuses.put(m.code(), mark(m)));
    statuses.put(OVERDUE, new Condition.Overdue(circumstances.today()));
    return statuses;
  }

  private static Map<String, Condition> types() {
    return Arrays.stream(QuestionType.values())
        .collect(Collectors.toMap(QuestionType::code, Condition.OfType::new));
  }

  private Outcome between(Day day, String value) {
    return switch (days.read(value)) {
      case DaysReader.Days.Span(var from, var to) -> meant(new Condition.Between(day, from, to));
      case DaysReader.Days.Unclear(String message) -> new Outcome.Unclear(message);
    };
  }

  private static Condition mark(Mark mark) {
    return new Condition.OneOf(Facet.MARK, Set.of(mark.code()));
  }

  private static Outcome meant(Condition condition) {
    return new Outcome.Meant(condition);
  }
}
