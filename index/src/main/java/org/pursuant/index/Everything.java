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

/// All words of a question as one text: heading, question and answer.
///
/// A question has a word where this text has it, so one list tells what three would have to; and
/// the best by many words are found in it without every question being looked at that has one.
/// Beside it stand the names of who asks and of whom it is asked, for what is nearest to a text
/// that tells these too.
final class Everything {
  static final String FIELD = "everything";
  static final String NAMES = "names";

  private static final FieldType WORDS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WORDS.freeze();
  }

  private Everything() {}

  static void addTo(Document document, QuestionSummary summary) {
    QuestionState state = summary.state();
    add(document, FIELD, state.heading());
    add(document, FIELD, plain(state.question()));
    add(document, FIELD, state.answer() == null ? null : plain(state.answer().text()));
    MemberRef asker = state.askedBy();
    add(document, NAMES, asker == null ? null : asker.name());
    add(document, NAMES, state.body() == null ? null : state.body().name());
  }

  private static @Nullable String plain(@Nullable SourceText text) {
    return text == null ? null : text.text().plain();
  }

  private static void add(Document document, String field, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      document.add(new Field(field, words, WORDS));
    }
  }
}
