package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.SearchOutcome.Synonym;
import org.pursuant.index.query.Clause;
import org.pursuant.index.query.Reading;

/// A query whose plain words are also met by what they stand for: a short form by its long forms,
/// and the words of a long form by its short form, wherever they stand. What is in quotation marks,
/// left out, or near something is left as it is.
///
/// @param also what was added
record Widening(Clause clause, List<Synonym> also) {
  private static final int LONGEST = 10;

  static Widening of(Reading.Understood reading, KnownShortForms forms) throws IOException {
    Set<Synonym> also = new LinkedHashSet<>();
    return new Widening(widened(reading.clause(), forms, also), List.copyOf(also));
  }

  /// What is left out or stands near something is left as it is: both hold to the letter.
  private static Clause widened(Clause clause, KnownShortForms forms, Set<Synonym> also)
      throws IOException {
    return switch (clause) {
      case Clause.Word word -> widened(word, forms, also);
      case Clause.All all -> widened(all, forms, also);
      case Clause.Any any -> {
        List<Clause> choices = new ArrayList<>();
        for (Clause choice : any.choices()) {
          choices.add(widened(choice, forms, also));
        }
        yield new Clause.Any(choices);
      }
      case Clause.In in -> new Clause.In(in.place(), widened(in.words(), forms, also));
      case Clause.Phrase _, Clause.Prefix _, Clause.Near _, Clause.Filter _ -> clause;
    };
  }

  private static Clause widened(Clause.All all, KnownShortForms forms, Set<Synonym> also)
      throws IOException {
    List<Clause> required = new ArrayList<>();
    for (int at = 0; at < all.required().size(); ) {
      int length = longForm(all.required(), at, forms, also);
      if (length > 0) {
        List<Clause> words = all.required().subList(at, at + length);
        Synonym found = forms.shortFormOf(terms(words));
        required.add(eitherOf(new Clause.All(words, List.of()), found));
        at += length;
      } else {
        required.add(widened(all.required().get(at++), forms, also));
      }
    }
    return new Clause.All(required, all.excluded());
  }

  private static Clause eitherOf(Clause.All words, @Nullable Synonym form) {
    if (form == null) {
      return words;
    }
    String shortForm = form.shortForm();
    List<String> terms = KnownShortForms.terms(new Synonym(shortForm, shortForm, 0));
    Clause as =
        terms.size() == 1
            ? new Clause.Word(terms.getFirst(), shortForm)
            : new Clause.Phrase(terms, false);
    return new Clause.Any(List.of(words, as));
  }

  /// How many words from a place on are the longest long form that begins there; 0 where none is.
  private static int longForm(
      List<Clause> clauses, int at, KnownShortForms forms, Set<Synonym> also) {
    for (int length = Math.min(LONGEST, clauses.size() - at); length > 1; length--) {
      List<Clause> words = clauses.subList(at, at + length);
      if (words.stream().allMatch(Widening::isPlain)) {
        Synonym form = forms.shortFormOf(terms(words));
        if (form != null) {
          also.add(form);
          return length;
        }
      }
    }
    return 0;
  }

  private static boolean isPlain(Clause clause) {
    return clause instanceof Clause.Word word && !word.quoted();
  }

  private static List<String> terms(List<Clause> words) {
    return words.stream().map(c -> ((Clause.Word) c).term()).toList();
  }

  private static Clause widened(Clause.Word word, KnownShortForms forms, Set<Synonym> also)
      throws IOException {
    if (word.quoted()) {
      return word;
    }
    List<Clause> choices = new ArrayList<>();
    choices.add(word);
    for (Synonym meaning : forms.meanings(word.written(), word.term())) {
      List<String> terms = KnownShortForms.terms(meaning);
      if (terms.size() > 1) {
        choices.add(new Clause.Phrase(terms, false));
        also.add(meaning);
      }
    }
    return choices.size() == 1 ? word : new Clause.Any(choices);
  }
}
