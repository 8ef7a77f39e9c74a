package org.pursuant.index.english;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Brings "organised", "organising", "organized" and "organize" to "organise", and "organization"
/// to "organisation". The stemmer before it knows the American forms alone and leaves the British
/// ones as they are. Words marked as to be kept are kept.
final class BritishSpellingFilter extends TokenFilter {
  private static final Pattern VERB = Pattern.compile("(\\p{L}{3,})i[sz](?:e|ed|es|ing)");
  private static final Pattern NOUN = Pattern.compile("(\\p{L}{3,})iz(ation|er)");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  BritishSpellingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword() && mayBeOne()) {
      respell();
    }
    return true;
  }

  /// Rules out most words before an expression is tried on them.
  private boolean mayBeOne() {
    for (int i = 3; i + 2 < term.length(); i++) {
      if (term.charAt(i) == 'i' && (term.charAt(i + 1) == 's' || term.charAt(i + 1) == 'z')) {
        return true;
      }
    }
    return false;
  }

  private void respell() {
    Matcher verb = VERB.matcher(term);
    if (verb.matches()) {
      String respelled = verb.group(1) + "ise";
      term.setEmpty().append(respelled);
      return;
    }
    Matcher noun = NOUN.matcher(term);
    if (noun.matches()) {
      String respelled = noun.group(1) + "is" + noun.group(2);
      term.setEmpty().append(respelled);
    }
  }
}
