package org.pursuant.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.SourceText;

/// All words of a question as one text: heading, question, answer, and the names of who asks and of
/// whom it is asked.
///
/// What is near to a text is found in it: a long text has its words in any of these, and one text
/// can be searched without looking at every question that has one of many words.
final class Everything {
  static final String FIELD = "everything";

  private static final FieldType WORDS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WORDS.freeze();
  }

  private Everything() {}

  static void addTo(Document document, QuestionSummary summary) {
    QuestionState state = summary.state();
    add(document, state.heading());
    add(document, plain(state.question()));
    add(document, state.answer() == null ? null : plain(state.answer().text()));
    MemberRef asker = state.askedBy();
    add(document, asker == null ? null : asker.name());
    add(document, state.body() == null ? null : state.body().name());
  }

  private static @Nullable String plain(@Nullable SourceText text) {
    return text == null ? null : text.text().plain();
  }

  private static void add(Document document, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      document.add(new Field(FIELD, words, WORDS));
    }
  }
}
