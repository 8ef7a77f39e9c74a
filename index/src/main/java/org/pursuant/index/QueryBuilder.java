package org.pursuant.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pursuant.domain.question.Uin;
import org.pursuant.index.Fields.Text;
import org.pursuant.index.query.Clause;
import org.pursuant.index.query.Reading;

/// Turns what a query says into what Lucene is asked.
///
/// Each word must stand in one of the texts, whichever; it counts by the text in which it counts
/// most, with a little for the others. Words of grammar must be there but do not count, or "the" in
/// a heading, where it is rare, would outweigh all else. Where all words stand near each other in
/// one text, that counts extra. A question whose UIN is the whole query comes before all others.
final class QueryBuilder {
  private static final float OTHER_TEXTS = 0.2f;
  private static final float NEARNESS = 0.5f;
  private static final int NEAR = 8;
  private static final float IS_THE_UIN = 1_000_000f;
  static final float HAS_THE_UIN = 20f;
  private static final Set<String> GRAMMAR =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "if", "in", "is", "it",
          "of", "on", "or", "that", "the", "this", "to", "was", "were", "what", "which", "with");

  private QueryBuilder() {}

  /// The query that decides what matches, and in which order.
  static Query matching(Reading reading) {
    return switch (reading) {
      case Reading.Understood(Clause clause, Uin uin) when uin != null ->
          new DisjunctionMaxQuery(List.of(constant(uin, IS_THE_UIN), ranked(clause)), 0);
      case Reading.Understood(Clause clause, Uin _) -> ranked(clause);
      case Reading.Everything _, Reading.Wrong _ -> MatchAllDocsQuery.INSTANCE;
    };
  }

  /// The query whose matches are marked in a text.
  static Query marking(Clause clause) {
    return query(clause, true);
  }

  /// The query that decides what matches a clause.
  static Query matching(Clause clause) {
    return query(clause, false);
  }

  /// What a match of a clause counts for, as [#matching(Reading)] has it: without what decides only
  /// whether it is one, for it is known to be.
  static Query counting(Clause clause) {
    List<Clause> counted =
        clause instanceof Clause.All of
            ? of.required().stream()
                .filter(c -> !isGrammar(c) && !(c instanceof Clause.Filter))
                .toList()
            : List.of();
    if (counted.isEmpty()) {
      return ranked(clause);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    counted.forEach(c -> all.add(query(c, false), Occur.MUST));
    near(clause).ifPresent(bonus -> all.add(bonus, Occur.SHOULD));
    return all.build();
  }

  /// Any of some words, with what they count for standing near each other.
  static Query any(List<Clause> words) {
    if (words.size() == 1 && words.getFirst() instanceof Clause.Word word) {
      return alone(word);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    words.forEach(c -> any.add(query(c, false), Occur.SHOULD));
    near(new Clause.All(words, List.of())).ifPresent(bonus -> any.add(bonus, Occur.SHOULD));
    return any.build();
  }

  /// The query by which any of some words are marked.
  static Query markingAny(List<Clause> words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    words.forEach(c -> any.add(query(c, true), Occur.SHOULD));
    return any.build();
  }

  /// The word that is all that a clause asks for.
  static Optional<Clause.Word> oneWord(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> Optional.of(word);
      case Clause.All(List<Clause> required, List<Clause> excluded)
          when required.size() == 1 && excluded.isEmpty() ->
          oneWord(required.getFirst());
      default -> Optional.empty();
    };
  }

  private static Query ranked(Clause clause) {
    Optional<Clause.Word> word = oneWord(clause);
    if (word.isPresent()) {
      return alone(word.get());
    }
    Query query = query(clause, false);
    return near(clause)
        .<Query>map(bonus ->
            new BooleanQuery.Builder().add(query, Occur.MUST).add(bonus, Occur.SHOULD).build())
        .orElse(query);
  }

  private static Query query(Clause clause, boolean marking) {
    return switch (clause) {
      case Clause.Word word -> word(word);
      case Clause.Phrase phrase -> inTexts(text -> phrase(text, phrase.terms(), 0));
      case Clause.Prefix prefix ->
          inTexts(text -> new PrefixQuery(new Term(text.field(), prefix.beginning())));
      case Clause.Near near -> inTexts(text -> new FieldQueries(text, marking).near(near));
      case Clause.In in -> in(FieldQueries.text(in.place()), in.words(), marking);
      case Clause.Filter filter -> marking ? MatchAllDocsQuery.INSTANCE : filter(filter);
      case Clause.Any any -> any(any, marking);
      case Clause.All all -> all(all, marking);
    };
  }

  private static Query word(Clause.Word word) {
    return new DisjunctionMaxQuery(places(word), OTHER_TEXTS);
  }

  /// Counts as [#word] does, in a form that tells how much a part of the index can bring at most,
  /// so that parts which cannot bring enough are passed over. Among other words it is the slower
  /// one.
  private static Query alone(Clause.Word word) {
    List<Query> places = places(word);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    places.forEach(p -> all.add(new BoostQuery(p, OTHER_TEXTS), Occur.SHOULD));
    Query most = new DisjunctionMaxQuery(places, 0);
    return all.add(new BoostQuery(most, 1 - OTHER_TEXTS), Occur.SHOULD).build();
  }

  private static List<Query> places(Clause.Word word) {
    List<Query> places = new ArrayList<>();
    for (Text text : Text.values()) {
      places.add(weighed(text, new TermQuery(new Term(text.field(), word.term()))));
    }
    Uin.parse(word.written()).ifPresent(uin -> places.add(constant(uin, HAS_THE_UIN)));
    return places;
  }

  private static Query in(Text text, Clause words, boolean marking) {
    return weighed(text, new FieldQueries(text, marking).of(words));
  }

  /// Decides what matches and counts for nothing.
  private static Query filter(Clause.Filter filter) {
    Query query = new ConstantScoreQuery(ConditionQueries.of(filter.condition()));
    return new BoostQuery(query, 0);
  }

  private static Query any(Clause.Any any, boolean marking) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    any.choices().forEach(c -> builder.add(query(c, marking), Occur.SHOULD));
    return builder.build();
  }

  private static Query all(Clause.All all, boolean marking) {
    boolean telling = !all.required().stream().allMatch(QueryBuilder::isGrammar);
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    for (Clause required : all.required()) {
      if (!telling || !isGrammar(required)) {
        builder.add(query(required, marking), Occur.MUST);
      } else if (!marking) {
        builder.add(query(required, false), Occur.FILTER);
      }
    }
    if (all.required().isEmpty()) {
      builder.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    if (!marking) {
      all.excluded().forEach(c -> builder.add(query(c, false), Occur.MUST_NOT));
    }
    return builder.build();
  }

  /// The bonus for the words of a query standing near each other.
  private static Optional<Query> near(Clause clause) {
    if (!(clause instanceof Clause.All all)) {
      return Optional.empty();
    }
    List<Clause.Word> words = new ArrayList<>();
    for (Clause required : all.required()) {
      if (required instanceof Clause.Word word) {
        words.add(word);
      }
    }
    List<String> terms = words.stream().map(Clause.Word::term).toList();
    boolean telling = words.stream().filter(w -> !isGrammar(w)).count() >= 2;
    return telling ? Optional.of(near(terms)) : Optional.empty();
  }

  /// Near each other counts, and as written without a gap counts again: it is looked for only where
  /// the words are near.
  private static Query near(List<String> terms) {
    Query near = inTexts(text -> phrase(text, terms, NEAR + terms.size()));
    Query asWritten = inTexts(text -> phrase(text, terms, 0));
    return new BooleanQuery.Builder()
        .add(new BoostQuery(near, NEARNESS), Occur.MUST)
        .add(asWritten, Occur.SHOULD)
        .build();
  }

  /// Whether a term is a word of grammar, which says nothing.
  static boolean isGrammar(String term) {
    return GRAMMAR.contains(term);
  }

  static boolean isGrammar(Clause clause) {
    return clause instanceof Clause.Word word && isGrammar(word.term());
  }

  private static Query inTexts(Function<Text, Query> query) {
    List<Query> places = new ArrayList<>();
    for (Text text : Text.values()) {
      places.add(weighed(text, query.apply(text)));
    }
    return new DisjunctionMaxQuery(places, OTHER_TEXTS);
  }

  private static Query weighed(Text text, Query query) {
    return new BoostQuery(query, text.weight());
  }

  private static Query phrase(Text text, List<String> terms, int slop) {
    return new PhraseQuery(slop, text.field(), terms.toArray(String[]::new));
  }

  static Query constant(Uin uin, float score) {
    Query exact = new TermQuery(new Term(Fields.UIN, uin.value()));
    return new BoostQuery(new ConstantScoreQuery(exact), score);
  }
}
