package org.pursuant.index;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.body.AnsweringBody;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.person.Party;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.QuestionType;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.domain.text.SourceText;
import org.pursuant.index.query.Condition.Named.Whose;
import org.pursuant.index.query.NameWords;

/// Makes the document of a question.
///
/// The plain texts are stored, compressed, because passages are cut from them and the port gives a
/// search no access to the record. The heading stands in doc values instead: many questions share
/// one, and lists that want no passages need it alone.
final class QuestionDocuments {
  /// Lucene takes at most 32,766 bytes as one value: two of these with three bytes a letter.
  private static final int LONGEST_VALUE = 4_000;

  private static final char SEPARATOR = '\t';

  private QuestionDocuments() {}

  static Term key(QuestionId id) {
    return new Term(Fields.ID, Long.toString(id.value()));
  }

  static Document of(QuestionSummary summary) {
    Document document = new Document();
    QuestionState state = summary.state();
    document.add(new StringField(Fields.ID, key(summary.id()).text(), Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.ID, summary.id().value()));
    if (state.uin() != null) {
      document.add(new StringField(Fields.UIN, state.uin().value(), Field.Store.YES));
    }
    addTexts(document, state);
    addDays(document, state);
    addNames(document, summary);
    addConditions(document, summary);
    return document;
  }

  private static void addTexts(Document document, QuestionState state) {
    String heading = state.heading();
    if (heading != null && !heading.isBlank()) {
      document.add(new Field(Fields.Text.HEADING.field(), heading, Fields.TEXT));
      document.add(new SortedDocValuesField(Fields.HEADING_SHOWN, value(heading)));
    }
    addText(document, Fields.Text.QUESTION, state.question());
    addOffice(document, state.question());
    Answer answer = state.answer();
    addText(document, Fields.Text.ANSWER, answer == null ? null : answer.text());
  }

  private static void addText(Document document, Fields.Text field, @Nullable SourceText text) {
    String plain = text == null ? "" : text.text().plain();
    if (!plain.isBlank()) {
      document.add(new Field(field.field(), plain, Fields.STORED_TEXT));
    }
  }

  private static void addOffice(Document document, @Nullable SourceText question) {
    if (question != null) {
      Addressee.split(question.text().plain())
          .office()
          .ifPresent(o -> document.add(new StringField(Fields.OFFICE, o, Field.Store.NO)));
    }
  }

  private static void addDays(Document document, QuestionState state) {
    LocalDate tabled = state.tabled();
    LocalDate answered = state.answer() == null ? null : state.answer().answeredOn();
    addDay(document, Fields.TABLED, tabled);
    addDay(document, Fields.ANSWERED, answered);
    addDay(document, Fields.DUE, state.due());
    if (tabled != null) {
      document.add(new NumericDocValuesField(Fields.MONTH, monthOf(tabled)));
    }
    LocalDate day = tabled != null ? tabled : answered;
    if (day != null) {
      document.add(new NumericDocValuesField(Fields.DAY, day.toEpochDay()));
      String year = Integer.toString(day.getYear());
      addValue(document, Facet.YEAR, year, year);
    }
    session(state, day).ifPresent(s -> addValue(document, Facet.SESSION, s.name(), s.name()));
  }

  /// The session of a day; where there is none, the session that the source names.
  private static Optional<Session> session(QuestionState state, @Nullable LocalDate day) {
    House house = state.house();
    if (house == null || !house.legislature().equals(House.COMMONS.legislature())) {
      return Optional.empty();
    }
    String named = state.publication().session();
    return day != null ? Session.on(day) : Optional.ofNullable(named).flatMap(Session::named);
  }

  private static long monthOf(LocalDate day) {
    return day.getYear() * 12L + day.getMonthValue() - 1;
  }

  private static void addDay(Document document, String field, @Nullable LocalDate day) {
    if (day != null) {
      document.add(new LongPoint(field, day.toEpochDay()));
      document.add(new NumericDocValuesField(field, day.toEpochDay()));
    }
  }

  private static void addNames(Document document, QuestionSummary summary) {
    QuestionState state = summary.state();
    if (state.house() != null) {
      addValue(document, Facet.HOUSE, state.house().code(), state.house().name());
    }
    BodyRef body = summary.body();
    if (body != null) {
      AnsweringBody whole = AnsweringBodies.of(body.name());
      addValue(document, Facet.BODY, whole.slug(), whole.name());
    }
    MemberRef asker = state.askedBy();
    addMember(document, Facet.ASKER, Whose.ASKER, asker);
    if (asker != null && asker.party() != null && !asker.party().isBlank()) {
      String party = Party.nameOf(asker.party());
      addValue(document, Facet.PARTY, party, party);
      addName(document, Whose.PARTY, party);
    }
    if (asker != null && asker.constituency() != null) {
      addName(document, Whose.CONSTITUENCY, asker.constituency());
    }
    MemberRef answerer = state.answer() == null ? null : state.answer().answeredBy();
    addMember(document, Facet.ANSWERER, Whose.ANSWERER, answerer);
  }

  private static void addMember(
      Document document, Facet facet, Whose whose, @Nullable MemberRef member) {
    if (member != null) {
      String path = member.identity().path();
      addValue(document, facet, path, member.name() == null ? path : member.name());
      if (member.name() != null) {
        addName(document, whose, member.name());
      }
    }
  }

  private static void addName(Document document, Whose whose, String name) {
    for (String word : NameWords.of(name)) {
      document.add(new StringField(Fields.name(whose), value(word), Field.Store.NO));
    }
  }

  private static void addConditions(Document document, QuestionSummary summary) {
    addValue(document, Facet.STATUS, summary.status().code(), summary.status().code());
    summary.marks().forEach(m -> addValue(document, Facet.MARK, m.code(), m.code()));
    if (summary.state().answered()) {
      document.add(new StringField(Fields.HAS, Fields.HAS_ANSWER, Field.Store.NO));
    }
    QuestionType type = QuestionType.of(summary.state());
    if (type != null) {
      document.add(new StringField(Fields.TYPE, type.code(), Field.Store.NO));
    }
  }

  private static void addValue(Document document, Facet facet, String value, String label) {
    document.add(new StringField(Fields.filter(facet), value(value), Field.Store.NO));
    document.add(
        new SortedSetDocValuesField(
            Fields.counted(facet), new BytesRef(clipped(value) + SEPARATOR + clipped(label))));
  }

  /// The value in what a facet counts.
  static String valueOf(String counted) {
    return counted.substring(0, counted.indexOf(SEPARATOR));
  }

  /// The label in what a facet counts.
  static String labelOf(String counted) {
    return counted.substring(counted.indexOf(SEPARATOR) + 1);
  }

  private static BytesRef value(String text) {
    return new BytesRef(clipped(text));
  }

  private static String clipped(String text) {
    return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) : text;
  }
}
