package org.pursuant.analysis.mention;

/// What the whole record shows of how words are written, for telling names from words that merely
/// stand at the beginning of a sentence.
public interface NameEvidence {
  /// Nothing known.
  NameEvidence NONE =
      new NameEvidence() {
        @Override
        public boolean isOrdinary(String lower) {
          return false;
        }

        @Override
        public boolean isProper(String lower) {
          return false;
        }

        @Override
        public boolean isSeenWithin(String key) {
          return false;
        }
      };

  /// Whether a word is mostly written in small letters.
  boolean isOrdinary(String lower);

  /// Whether a word is hardly ever written in small letters, but is with a capital within sentences.
  boolean isProper(String lower);

  /// Whether a run of capitalised words was met in the middle of a sentence.
  ///
  /// @param key of the run; see [LongForms#key(String)]
  boolean isSeenWithin(String key);
}
