package org.pursuant.index.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pursuant.domain.text.EditDistance;

/// A field that a query can name, with a colon after it.
enum QueryField {
  ASKED_BY("asked-by", Kind.NAME, "asked-by:Smith", "asker"),
  ANSWERED_BY("answered-by", Kind.NAME, "answered-by:Smith", "answerer"),
  DEPT("dept", Kind.NAME, "dept:\"Home Office\"", "department body"),
  PARTY("party", Kind.NAME, "party:Labour"),
  CONSTITUENCY("constituency", Kind.NAME, "constituency:Leeds"),
  HOUSE("house", Kind.VALUE, "house:Lords"),
  SESSION("session", Kind.VALUE, "session:2023-24"),
  HEADING("heading", Kind.TEXT, "heading:asylum"),
  QUESTION("question", Kind.TEXT, "question:asylum"),
  ANSWER("answer", Kind.TEXT, "answer:asylum"),
  UIN("uin", Kind.VALUE, "uin:HL4404"),
  STATUS("status", Kind.VALUE, "status:unanswered", "is"),
  TYPE("type", Kind.VALUE, "type:named-day"),
  HAS("has", Kind.VALUE, "has:table"),
  ASKED("asked", Kind.VALUE, "asked:2025-09", "tabled"),
  ANSWERED("answered", Kind.VALUE, "answered:last-week"),
  DUE("due", Kind.VALUE, "due:2025-09-01");

  /// What follows the colon.
  enum Kind {
    /// Words of a text, as elsewhere in the query.
    TEXT,
    /// A name of one or more words.
    NAME,
    /// One word or date.
    VALUE
  }

  private final String written;
  private final Kind kind;
  private final String example;

  /// Other names for it, with a blank between two.
  private final String others;

  QueryField(String written, Kind kind, String example) {
    this(written, kind, example, "");
  }

  QueryField(String written, Kind kind, String example, String others) {
    this.written = written;
    this.kind = kind;
    this.example = example;
    this.others = others;
  }

  String written() {
    return written;
  }

  Kind kind() {
    return kind;
  }

  String example() {
    return example;
  }

  private Stream<String> names() {
    return Stream.concat(Stream.of(written), Arrays.stream(others.split(" ", -1)))
        .filter(n -> !n.isEmpty());
  }

  /// The field of this name, whatever its case; empty when there is none.
  static Optional<QueryField> of(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.names().anyMatch(wanted::equals)).findFirst();
  }

  /// What to write instead of a name that is none.
  static String insteadOf(String name) {
    List<String> names = Arrays.stream(values()).flatMap(QueryField::names).toList();
    List<String> near = EditDistance.nearest(name.toLowerCase(Locale.ROOT), names, 1);
    String proposal = near.isEmpty() ? "" : " Did you mean " + near.getFirst() + ":?";
    return "There is no field "
        + name
        + ":."
        + proposal
        + " The fields are "
        + String.join(", ", Arrays.stream(values()).map(f -> f.written + ":").toList())
        + ". To look for the words themselves, put a blank after the colon.";
  }
}
