package org.pursuant.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.body.AnsweringBody;
import org.pursuant.domain.body.BodyNames;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.Party;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.record.ListedBody;
import org.pursuant.domain.record.ListedMember;
import org.pursuant.domain.record.MemberNames;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.text.EditDistance;
import picocli.CommandLine.Option;

/// The options that narrow a search or an export.
final class Filtering {
  private static final int PROPOSED = 3;

  @Option(
      names = "--house",
      paramLabel = "HOUSE",
      description = "commons, lords or scottish-parliament.")
  private @Nullable String house;

  @Option(
      names = "--body",
      paramLabel = "NAME",
      description = "Asked of this body: its name, or as addresses have it (home-office).")
  private @Nullable String body;

  @Option(
      names = "--asker",
      paramLabel = "MEMBER",
      description = "Asked by: a Member's name or id.")
  private @Nullable String asker;

  @Option(
      names = "--answerer",
      paramLabel = "MEMBER",
      description = "Answered by: a Member's name or id.")
  private @Nullable String answerer;

  @Option(
      names = "--party",
      paramLabel = "NAME",
      description = "The asker's party: its name or a common form of it, such as Lab.")
  private @Nullable String party;

  @Option(
      names = "--session",
      paramLabel = "YEARS",
      description = "Asked in this session of the UK Parliament, such as 2023-24.")
  private @Nullable String session;

  @Option(names = "--from", paramLabel = "DATE", description = "Tabled on this day or later.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Tabled on this day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = "--answered-from",
      paramLabel = "DATE",
      description = "Answered on this day or later.")
  private @Nullable LocalDate answeredFrom;

  @Option(
      names = "--answered-to",
      paramLabel = "DATE",
      description = "Answered on this day or earlier.")
  private @Nullable LocalDate answeredTo;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "unanswered, holding, answered, withdrawn or vanished; several by commas.")
  private List<String> statuses = List.of();

  @Option(
      names = "--mark",
      paramLabel = "MARK",
      split = ",",
      description =
          "transferred, reworded, retitled, held, corrected, edited, grouped, table, link, attachment or clipped; of several by commas, all.")
  private List<String> marks = List.of();

  /// The filters meant.
  ///
  /// @throws FailureException if a value is none
  Filters filters(RecordReader record) {
    return new Filters(
        house == null ? null : house(house),
        body == null ? null : body(record, body),
        asker == null ? null : member(record, "--asker", asker),
        answerer == null ? null : member(record, "--answerer", answerer),
        party == null ? null : party(record, party),
        from,
        to,
        answeredFrom,
        answeredTo,
        statuses(),
        marks(),
        session == null ? null : session(session));
  }

  /// The slug under which all names of a body count together, by any common form of a name, as in a
  /// query, or by the slug of an address.
  static String body(RecordReader record, String text) {
    List<ListedBody> held = record.bodies();
    if (held.stream().anyMatch(b -> b.slug().equals(text))) {
      return AnsweringBodies.slugOf(text);
    }
    return switch (new BodyNames(held.stream().map(ListedBody::name).toList()).find(text)) {
      case BodyNames.Meant.One(AnsweringBody body) -> body.slug();
      case BodyNames.Meant.Several(List<AnsweringBody> bodies) ->
          throw unknown("--body", text, bodies.stream().map(AnsweringBody::name));
      case BodyNames.Meant.None(List<String> nearest) ->
          throw new FailureException(
              "--body: no department or other body is called '"
                  + text
                  + (nearest.isEmpty()
                      ? "'; part of a name does, as in Transport"
                      : "'; did you mean " + String.join(" or ", nearest) + "?"));
    };
  }

  /// The name of a party, by any common form of it or as the record prints it. One that is known
  /// but has asked nothing here is a name all the same.
  private static String party(RecordReader record, String text) {
    Optional<Party> known = Party.of(text);
    if (known.isPresent()) {
      return known.get().name();
    }
    List<String> held =
        record.members().stream()
            .flatMap(m -> Stream.ofNullable(m.party()))
            .filter(name -> !name.isBlank())
            .map(Party::nameOf)
            .distinct()
            .sorted()
            .toList();
    return held.stream()
        .filter(text.strip()::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(() -> noParty(text, held));
  }

  private static FailureException noParty(String text, List<String> held) {
    Map<String, String> names = new HashMap<>();
    held.forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
    List<String> nearest =
        EditDistance.nearest(text.toLowerCase(Locale.ROOT), names.keySet(), PROPOSED).stream()
            .map(name -> names.getOrDefault(name, name))
            .toList();
    return new FailureException(
        "--party: no party in the record is called '"
            + text
            + (nearest.isEmpty()
                ? "'; it is one of " + names(held.stream())
                : "'; did you mean " + String.join(" or ", nearest) + "?"));
  }

  private static String session(String years) {
    return Session.named(years)
        .map(Session::name)
        .orElseThrow(() ->
            new FailureException(
                "--session: there is no '"
                    + years
                    + "'; the sessions are "
                    + names(Session.all().stream().map(Session::name))));
  }

  static House house(String text) {
    return House.of(text)
        .orElseThrow(() ->
            new FailureException(
                "--house: there is no '"
                    + text
                    + "'; the Houses are "
                    + names(House.all().stream().map(House::code))));
  }

  private Set<Status> statuses() {
    Set<Status> found = new LinkedHashSet<>();
    for (String text : statuses) {
      found.add(
          Stream.of(Status.values())
              .filter(s -> s.code().equals(text.toLowerCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(
                  () -> unknown("--status", text, Stream.of(Status.values()).map(Status::code))));
    }
    return found;
  }

  private Set<Mark> marks() {
    Set<Mark> found = new LinkedHashSet<>();
    for (String text : marks) {
      found.add(
          Stream.of(Mark.values())
              .filter(m -> m.code().equals(text.toLowerCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(
                  () -> unknown("--mark", text, Stream.of(Mark.values()).map(Mark::code))));
    }
    return found;
  }

  private static FailureException unknown(String option, String text, Stream<String> known) {
    return new FailureException(
        option + ": there is no '" + text + "'; it is one of " + names(known));
  }

  private static String names(Stream<String> names) {
    return names.collect(Collectors.joining(", "));
  }

  /// The Member meant by a name or an id.
  static MemberId member(RecordReader record, String option, String text) {
    return switch (new MemberNames(record.members()).find(text)) {
      case MemberNames.Meant.One(ListedMember member) ->
          MemberId.ofPath(member.path())
              .orElseThrow(
                  () -> new FailureException(option + ": the id of " + text + " is unusable"));
      case MemberNames.Meant.Several(List<ListedMember> found) ->
          throw new FailureException(
              "%s: '%s' may be %s%s; give an id"
                  .formatted(
                      option,
                      text,
                      names(found.stream().limit(8).map(m -> m.name() + " (" + m.path() + ")")),
                      found.size() > 8 ? " or others" : ""));
      case MemberNames.Meant.None(List<String> nearest) ->
          throw new FailureException(
              option
                  + ": nobody in the record is called '"
                  + text
                  + (nearest.isEmpty() ? "'" : "'; did you mean " + names(nearest.stream()) + "?"));
    };
  }
}
