package org.pursuant.index.english;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How English words become terms: split by Unicode's rules, acronyms without dots (`U.K.` is
/// `UK`), numbers without thousands' commas, lower case, no accents, no possessive, stemmed. No
/// word is left out, so that phrases of small words can be found.
///
/// KStem was chosen over Snowball's English stemmer and over the minimal one after trying all three
/// on words of this record. Snowball parts "bus" from "buses", "gas" from "gases" and "seek" from
/// "seekers", and throws together "house" with "housing", "hospital" with "hospitality", "universe"
/// with "university", "organization" with "organ" and "prison" with "prisoner". KStem does none of
/// that, and its stems are words, so that `immigrat*` finds them. What its dictionary lacks is
/// given here: some plurals ("costs", "funds", "women") and, by [BritishSpellingFilter], verbs
/// spelled with -ise.
///
/// Indexed text keeps each word as written beside its stem, for prefixes.
public final class EnglishText extends Analyzer {
  private static final StemmerOverrideFilter.StemmerOverrideMap IRREGULAR =
      irregular(
          "costs cost",
          "funds fund",
          "women woman",
          "men man",
          "children child",
          "crises crisis",
          "analyses analysis",
          "knives knife",
          "feet foot");

  private final Form form;

  /// What is made of a word.
  public enum Form {
    /// As written and stemmed, at one position: for text that is indexed.
    INDEXED,
    /// Stemmed: for words that are looked for.
    SOUGHT,
    /// As written: for prefixes that are looked for.
    WRITTEN
  }

  public EnglishText(Form form) {
    this.form = form;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    TokenStream words = new EnglishPossessiveFilter(tokenizer);
    words = new ASCIIFoldingFilter(new LowerCaseFilter(words));
    words = new PunctuationFilter(words);
    return new TokenStreamComponents(
        tokenizer,
        switch (form) {
          case WRITTEN -> words;
          case SOUGHT -> new StemFilter(words, EnglishText::stemmed, false);
          case INDEXED -> new StemFilter(words, EnglishText::stemmed, true);
        });
  }

  private static TokenStream stemmed(TokenStream words) {
    TokenStream known = new StemmerOverrideFilter(words, IRREGULAR);
    return new BritishSpellingFilter(new KStemFilter(known));
  }

  /// The terms of a text, in order.
  public List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    return terms;
  }

  private static StemmerOverrideFilter.StemmerOverrideMap irregular(String... pairs) {
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder();
    for (String pair : pairs) {
      int gap = pair.indexOf(' ');
      builder.add(pair.substring(0, gap), pair.substring(gap + 1));
    }
    try {
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException("building a map in memory cannot fail", e);
    }
  }
}
