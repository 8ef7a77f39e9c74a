package org.pursuant.index.english;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/// Puts the stem of a word in its place, or beside it at the same position where it differs.
///
/// A stemmer looks a word up many times over, which took a third of all indexing. Few words make up
/// most of a text, so the stems of those met are kept.
final class StemFilter extends TokenFilter {
  /// How many stems are kept; then it begins anew.
  private static final int MOST = 20_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final OneWord word = new OneWord();
  private final TokenStream stemmer;
  private final CharTermAttribute stem;
  private final boolean beside;
  private final CharArrayMap<char[]> stems = new CharArrayMap<>(1_024, false);
  private char @Nullable [] pending;

  /// What stems a word.
  interface Stemming {
    TokenStream over(TokenStream words);
  }

  /// @param beside whether the word as written stays too
  StemFilter(TokenStream input, Stemming stemming, boolean beside) {
    super(input);
    this.stemmer = stemming.over(word);
    this.stem = stemmer.getAttribute(CharTermAttribute.class);
    this.beside = beside;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (pending != null) {
      term.copyBuffer(pending, 0, pending.length);
      position.setPositionIncrement(0);
      pending = null;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    char[] found = stems.get(term.buffer(), 0, term.length());
    char[] known = found == null ? stemmed() : found;
    if (beside) {
      pending = isWritten(known) ? null : known;
    } else {
      term.copyBuffer(known, 0, known.length);
    }
    return true;
  }

  private boolean isWritten(char[] known) {
    return Arrays.equals(known, 0, known.length, term.buffer(), 0, term.length());
  }

  private char[] stemmed() throws IOException {
    word.set(term);
    stemmer.incrementToken();
    char[] found = Arrays.copyOf(stem.buffer(), stem.length());
    if (stems.size() >= MOST) {
      stems.clear();
    }
    stems.put(Arrays.copyOf(term.buffer(), term.length()), found);
    return found;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending = null;
  }

  /// A stream of the one word that it was last given.
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    void set(CharTermAttribute word) {
      clearAttributes();
      term.copyBuffer(word.buffer(), 0, word.length());
    }

    @Override
    public boolean incrementToken() {
      return true;
    }
  }
}
