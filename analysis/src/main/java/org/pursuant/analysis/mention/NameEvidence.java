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
        public boolean isCommon(String lower) {
          return false;
        }

        @Override
        public boolean isProper(String lower) {
          return false;
        }

        @Override
        public boolean isPhrase(String lower) {
          return false;
        }

        @Override
        public boolean isSeenWithin(String key) {
          return false;
        }
      };

  /// Whether a word is mostly written in small letters.
  boolean isOrdinary(String lower);

  /// Whether a word is written in small letters more than hardly ever.
  boolean isCommon(String lower);

  /// Whether a word is hardly ever written in small letters, but is with a capital within
  /// sentences.
  boolean isProper(String lower);

  /// Whether two words are as often written in small letters side by side as with capitals.
  ///
  /// @param lower both, a blank between them
  boolean isPhrase(String lower);

  /// Whether a run of capitalised words was met in the middle of a sentence.
  ///
  /// @param key of the run; see [LongForms#key(String)]
  boolean isSeenWithin(String key);
}
