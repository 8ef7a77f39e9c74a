package org.pursuant.index.english;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes the dots out of acronyms (`u.k` becomes `uk`, `gov.uk` stays) and the thousands' commas
/// out of numbers.
final class PunctuationFilter extends TokenFilter {
  private static final Pattern ACRONYM_DOT =
      Pattern.compile("(?<=^\\p{L}|\\.\\p{L})\\.(?=\\p{L}(?:\\.|$))");
  private static final Pattern THOUSANDS_COMMA = Pattern.compile("(?<=\\d),(?=\\d{3}(?:\\D|$))");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  PunctuationFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    // Few words have any, and an expression on each word would take longer than all the rest.
    if (has('.')) {
      replace(ACRONYM_DOT);
    }
    if (has(',')) {
      replace(THOUSANDS_COMMA);
    }
    return true;
  }

  private boolean has(char wanted) {
    for (int i = 0; i < term.length(); i++) {
      if (term.charAt(i) == wanted) {
        return true;
      }
    }
    return false;
  }

  private void replace(Pattern pattern) {
    String without = pattern.matcher(term).replaceAll("");
    term.setEmpty().append(without);
  }
}
