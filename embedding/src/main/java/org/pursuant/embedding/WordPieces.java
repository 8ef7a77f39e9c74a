package org.pursuant.embedding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// Cuts a text into the pieces that an uncased BERT model reads (WordPiece): lower case without
/// accents, punctuation and ideographs by themselves, and each word as the longest known pieces
/// from its beginning on. A word with a part that no piece covers is one unknown piece. Nothing in
/// a text is read as a special token. Immutable, so that threads can share one.
final class WordPieces {
  /// Longer words are unknown, as where the models were trained.
  private static final int LONGEST_WORD = 100;

  /// A piece of English has about five letters with its space. Cutting at this many leaves texts
  /// whole up to what a model takes of them, and bounds the work on texts of any size.
  private static final int LETTERS_A_TOKEN = 16;

  final Vocabulary vocabulary;

  WordPieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The numbers of the pieces between the marks for begin and end.
  ///
  /// @param most tokens, the two marks included; what goes beyond is left out
  long[] encode(String text, int most) {
    var ids = new Ids(most - 1);
    ids.add(vocabulary.begin);
    words(beginning(text, most * LETTERS_A_TOKEN), ids);
    return ids.endedBy(vocabulary.end);
  }

  /// The numbers of the pieces without any marks.
  ///
  /// @param most tokens; what goes beyond is left out
  long[] pieces(String text, int most) {
    var ids = new Ids(most);
    words(beginning(text, most * LETTERS_A_TOKEN), ids);
    return ids.all();
  }

  private static String beginning(String text, int letters) {
    return text.length() > letters ? text.substring(0, letters) : text;
  }

  private void words(String text, Ids ids) {
    String plain = plain(text);
    int start = 0;
    for (int at = 0; at < plain.length() && !ids.full(); ) {
      int letter = plain.codePointAt(at);
      int next = at + Character.charCount(letter);
      boolean alone = isPunctuation(letter) || isIdeograph(letter);
      if (alone || letter == ' ') {
        word(plain.substring(start, at), ids);
        start = next;
      }
      if (alone) {
        word(plain.substring(at, next), ids);
      }
      at = next;
    }
    word(plain.substring(start), ids);
  }

  /// Without control characters and accents, in lower case, every kind of space as one.
  private static String plain(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(letter -> !isDropped(letter))
        .map(letter -> isSpace(letter) ? ' ' : letter)
        .forEach(clean::appendCodePoint);
    String decomposed = Normalizer.normalize(clean, Normalizer.Form.NFD);
    var bare = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /// The longest known pieces from the beginning on, or the one unknown piece.
  private void word(String word, Ids ids) {
    if (word.isEmpty()) {
      return;
    }
    int before = ids.size;
    int start = word.codePointCount(0, word.length()) > LONGEST_WORD ? -1 : 0;
    while (start >= 0 && start < word.length()) {
      start = piece(word, start, ids);
    }
    if (start < 0) {
      ids.size = before;
      ids.add(vocabulary.unknown);
    }
  }

  /// Adds the longest known piece.
  ///
  /// @return where it ends; -1 if there is none
  private int piece(String word, int start, Ids ids) {
    String mark = start == 0 ? "" : "##";
    int end = Math.min(word.length(), start + vocabulary.longest() - mark.length());
    for (; end > start; end--) {
      int id = vocabulary.id(mark + word.substring(start, end));
      if (id >= 0) {
        ids.add(id);
        return end;
      }
    }
    return -1;
  }

  private static boolean isDropped(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL -> letter != '\t' && letter != '\n' && letter != '\r';
      case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED ->
          true;
      default -> letter == 0xFFFD;
    };
  }

  private static boolean isSpace(int letter) {
    return letter == '\t' || letter == '\n' || letter == '\r' || Character.isSpaceChar(letter);
  }

  private static boolean isPunctuation(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      // Signs such as $ and + count as punctuation within ASCII only.
      default -> letter > ' ' && letter < 0x7F && !Character.isLetterOrDigit(letter);
    };
  }

  /// The blocks that the models were trained with.
  private static boolean isIdeograph(int letter) {
    return (letter >= 0x4E00 && letter <= 0x9FFF)
        || (letter >= 0x3400 && letter <= 0x4DBF)
        || (letter >= 0x20000 && letter <= 0x2A6DF)
        || (letter >= 0x2A700 && letter <= 0x2CEAF)
        || (letter >= 0xF900 && letter <= 0xFAFF)
        || (letter >= 0x2F800 && letter <= 0x2FA1F);
  }

  /// Numbers up to a limit; what is added beyond it is dropped.
  private static final class Ids {
    private final int most;
    private int size;
    private long[] ids = new long[16];

    Ids(int most) {
      this.most = most;
    }

    boolean full() {
      return size >= most;
    }

    void add(int id) {
      if (full()) {
        return;
      }
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, size * 2);
      }
      ids[size++] = id;
    }

    long[] all() {
      return Arrays.copyOf(ids, size);
    }

    long[] endedBy(int end) {
      long[] ended = Arrays.copyOf(ids, size + 1);
      ended[size] = end;
      return ended;
    }
  }
}
