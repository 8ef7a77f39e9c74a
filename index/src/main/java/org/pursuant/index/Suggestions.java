package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.Suggestion;
import org.pursuant.domain.search.Suggestion.Kind;
import org.pursuant.index.english.EnglishText;

/// Headings, Members and bodies by the beginnings of their words.
///
/// They are terms of the index itself: each name is a term from each of its first words on, so that
/// what begins so stands together in the order of terms, with how many questions have it. Nothing
/// has to be built or kept in step beside the index.
final class Suggestions {
  private static final EnglishText WRITTEN = new EnglishText(EnglishText.Form.WRITTEN);
  private static final String FIELD = "suggest";
  private static final char END = '\u0001';
  private static final int MOST_BEGINNINGS = 6;
  private static final int LONGEST = 200;
  private static final int SHORTEST = 2;

  /// Short beginnings are those of many names; not more of them are looked at.
  private static final int MOST_LOOKED_AT = 20_000;

  private Suggestions() {}

  /// Adds what of a question can be suggested.
  static void addTo(Document document, QuestionSummary summary) {
    QuestionState state = summary.state();
    if (state.heading() != null && !state.heading().isBlank()) {
      add(document, Kind.HEADING, "", state.heading().strip());
    }
    addMember(document, state.askedBy());
    addMember(document, state.answer() == null ? null : state.answer().answeredBy());
    BodyRef body = summary.body();
    if (body != null) {
      add(document, Kind.BODY, body.slug(), body.name());
    }
  }

  private static void addMember(Document document, @Nullable MemberRef member) {
    if (member != null && member.name() != null) {
      add(document, Kind.MEMBER, member.identity().path(), member.name());
    }
  }

  private static void add(Document document, Kind kind, String path, String text) {
    if (text.length() > LONGEST) {
      return;
    }
    String rest = String.join("" + END, "", kind.name(), path, text);
    String key = key(text);
    int from = 0;
    for (int i = 0; i < MOST_BEGINNINGS && from >= 0 && from < key.length(); i++) {
      document.add(new StringField(FIELD, key.substring(from) + rest, Field.Store.NO));
      int gap = key.indexOf(' ', from);
      from = gap < 0 ? -1 : gap + 1;
    }
  }

  private static String key(String text) {
    return String.join(" ", WRITTEN.terms(text));
  }

  /// What has a word that begins so, followed by the words after it; those that most questions have
  /// first.
  static List<Suggestion> of(IndexReader index, String beginning, int limit) throws IOException {
    String key = key(beginning);
    Terms terms = MultiTerms.getTerms(index, FIELD);
    if (key.length() < SHORTEST || terms == null) {
      return List.of();
    }
    Map<String, Suggestion> found = new HashMap<>();
    TermsEnum at = terms.iterator();
    BytesRef start = new BytesRef(key);
    int looked = 0;
    boolean more = at.seekCeil(start) != TermsEnum.SeekStatus.END;
    while (more && StringHelper.startsWith(at.term(), start) && looked++ < MOST_LOOKED_AT) {
      String[] parts = at.term().utf8ToString().split("" + END, 4);
      found.merge(
          parts[1] + parts[2] + (parts[2].isEmpty() ? key(parts[3]) : ""),
          suggestion(parts, at.docFreq()),
          Suggestions::together);
      more = at.next() != null;
    }
    List<Suggestion> sorted = new ArrayList<>(found.values());
    sorted.sort(
        Comparator.comparingLong(Suggestion::count).reversed().thenComparing(Suggestion::text));
    return List.copyOf(sorted.subList(0, Math.min(limit, sorted.size())));
  }

  /// The same name met at two of its words counts once; another spelling of it counts in addition.
  private static Suggestion together(Suggestion one, Suggestion other) {
    long count =
        one.text().equals(other.text())
            ? Math.max(one.count(), other.count())
            : one.count() + other.count();
    return new Suggestion(one.kind(), one.text(), one.path(), count);
  }

  private static Suggestion suggestion(String[] parts, int count) {
    String path = parts[2].isEmpty() ? null : parts[2];
    return new Suggestion(Kind.valueOf(parts[1]), parts[3], path, count);
  }
}
