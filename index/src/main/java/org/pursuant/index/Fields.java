package org.pursuant.index;

import java.util.Locale;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.index.query.Condition.Named.Whose;

/// The fields of an indexed question, all named here and nowhere else.
final class Fields {
  /// Raised when fields or analysis change; an index of another version is rebuilt.
  static final int SCHEMA_VERSION = 7;

  /// The record's id: a term to update by, and a value to read and sort by.
  static final String ID = "id";

  static final String UIN = "uin";

  /// The office that a question is addressed to, as [org.pursuant.domain.question.Addressee#office]
  /// writes it.
  static final String OFFICE = "office";

  /// Days since 1970-01-01.
  static final String TABLED = "tabled";

  static final String ANSWERED = "answered";
  static final String DUE = "due";

  /// The code of the type of question.
  static final String TYPE = "type";

  /// What there is of a question: [#HAS_ANSWER] or nothing.
  static final String HAS = "has";

  static final String HAS_ANSWER = "answer";

  /// The day tabled, else the day answered, to sort by.
  static final String DAY = "day";

  /// Years × 12 + months − 1 of the day tabled.
  static final String MONTH = "month";

  /// The vector of what is asked, one byte a dimension.
  static final String VECTOR = "vector";

  /// The heading's words as shown, beside the searched field.
  static final String HEADING_SHOWN = "heading-shown";

  /// Words with their places in the text, so that what matched can be marked without reading the
  /// text again.
  static final FieldType TEXT = text(false);

  static final FieldType STORED_TEXT = text(true);

  private Fields() {}

  private static FieldType text(boolean stored) {
    FieldType type = new FieldType(stored ? TextField.TYPE_STORED : TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  /// A field of English text, with its weight in ranking.
  enum Text {
    HEADING("heading", 2.5f),
    QUESTION("question", 1.2f),
    ANSWER("answer", 1.0f);

    private final String field;
    private final float weight;

    Text(String field, float weight) {
      this.field = field;
      this.weight = weight;
    }

    String field() {
      return field;
    }

    float weight() {
      return weight;
    }
  }

  /// The field of the words of a name, each a term.
  static String name(Whose whose) {
    return "name-" + whose.name().toLowerCase(Locale.ROOT);
  }

  /// The field of exact values that filters take.
  static String filter(Facet facet) {
    return "is-" + facet.name().toLowerCase(Locale.ROOT);
  }

  /// The field of values with labels that facets count.
  static String counted(Facet facet) {
    return "count-" + facet.name().toLowerCase(Locale.ROOT);
  }
}
