package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.DefinitionFinder.Definition;
import org.pursuant.domain.search.SearchOutcome.Synonym;
import org.pursuant.index.english.EnglishText;

/// The short forms that the record's own texts define ("Long Name (LN)"), as far as at least two
/// questions do.
///
/// Each definition is a term of the question that gives it, so that the collection is always that
/// of the questions that are indexed, and how many give it is known without counting.
final class KnownShortForms {
  private static final String FIELD = "defines";
  private static final char END = '\u0001';
  private static final int LONGEST = 300;
  private static final int FEWEST_QUESTIONS = 2;
  private static final int MOST_MEANINGS = 3;
  private static final EnglishText SOUGHT = new EnglishText(EnglishText.Form.SOUGHT);

  /// In lower case a short form is one only where at least this share of the questions that have
  /// the word define it: `toex` is, `care` is not.
  private static final double SHARE_OF_WORD = 0.05;

  private final IndexReader index;
  private final Map<String, List<Synonym>> byShort = new HashMap<>();
  private final Map<String, Synonym> byLong = new HashMap<>();

  private KnownShortForms(IndexReader index) {
    this.index = index;
  }

  static void addTo(Document document, List<Definition> definitions) {
    for (Definition d : definitions) {
      String term = String.join("" + END, d.shortForm(), d.meaning(), d.longForm());
      if (term.length() <= LONGEST) {
        document.add(new StringField(FIELD, term, Field.Store.NO));
      }
    }
  }

  /// Reads what a state of the index defines.
  static KnownShortForms of(IndexReader index) throws IOException {
    KnownShortForms forms = new KnownShortForms(index);
    forms.read();
    return forms;
  }

  private void read() throws IOException {
    Terms terms = MultiTerms.getTerms(index, FIELD);
    if (terms == null) {
      return;
    }
    Map<String, Synonym> meanings = new HashMap<>();
    Map<String, Integer> bestLabel = new HashMap<>();
    TermsEnum at = terms.iterator();
    for (BytesRef term = at.next(); term != null; term = at.next()) {
      String[] parts = term.utf8ToString().split("" + END, 3);
      String key = parts[0] + END + parts[1];
      int count = at.docFreq();
      Synonym known = meanings.get(key);
      boolean better = count > bestLabel.getOrDefault(key, 0);
      String label = known != null && !better ? known.longForm() : parts[2];
      meanings.put(
          key, new Synonym(parts[0], label, count + (known == null ? 0 : known.questions())));
      bestLabel.merge(key, count, Math::max);
    }
    meanings.values().stream()
        .filter(m -> m.questions() >= FEWEST_QUESTIONS)
        .sorted(Comparator.comparingLong(Synonym::questions).reversed())
        .forEach(this::add);
  }

  private void add(Synonym meaning) {
    byShort.computeIfAbsent(folded(meaning.shortForm()), _ -> new ArrayList<>()).add(meaning);
    byLong.putIfAbsent(String.join(" ", SOUGHT.terms(meaning.longForm())), meaning);
  }

  private static String folded(String shortForm) {
    return shortForm.toLowerCase(Locale.ROOT);
  }

  /// What a word stands for, what most questions take it for first; empty where it is no short
  /// form.
  ///
  /// @param written as in the query
  /// @param term as indexed
  List<Synonym> meanings(String written, String term) throws IOException {
    List<Synonym> meanings = byShort.getOrDefault(folded(written), List.of());
    List<Synonym> meant = new ArrayList<>();
    for (Synonym meaning : meanings) {
      if (meant.size() < MOST_MEANINGS
          && (written.equals(meaning.shortForm()) || isNoOtherWord(meaning, term))) {
        meant.add(meaning);
      }
    }
    return meant;
  }

  private boolean isNoOtherWord(Synonym meaning, String term) throws IOException {
    int questions = index.docFreq(new Term(Everything.FIELD, term));
    return meaning.questions() >= questions * SHARE_OF_WORD;
  }

  /// The short form of some words; null where they have none.
  ///
  /// @param terms as indexed
  @Nullable Synonym shortFormOf(List<String> terms) {
    return byLong.get(String.join(" ", terms));
  }

  /// The terms of a long form.
  static List<String> terms(Synonym meaning) {
    return SOUGHT.terms(meaning.longForm());
  }
}
