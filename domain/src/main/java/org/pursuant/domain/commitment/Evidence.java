package org.pursuant.domain.commitment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.pursuant.domain.question.QuestionId;

/// A place in a later answer that may show that a promise was kept. Whether it does is for a person
/// to judge.
///
/// @param key of the promise
/// @param day of the later answer
/// @param start offset in its plain text
/// @param end offset after the last character
/// @param quote the words that tell of the deed
/// @param way by which it was found
/// @param shared the words that it has in common with the promise, by which it was found; empty
///   where the key alone tells
public record Evidence(
    String key,
    QuestionId question,
    LocalDate day,
    int start,
    int end,
    String quote,
    Way way,
    String shared) {

  /// How a place came to be taken for evidence, the surest first.
  public enum Way {
    /// Its act and what was acted on give the key of the promise.
    ACT("the same act on the same thing"),
    /// Its question or answer cites the question in whose answer the promise stands.
    REFERENCE("it cites the question of the promise"),
    /// Both name the same strategy, Bill, programme or the like.
    NAME("it names the same"),
    /// Both share most of the rare words of the promise.
    MEANING("it shares rare words");

    private final String words;

    Way(String words) {
      this.words = words;
    }

    /// The word by which data call it, such as `name`.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The way of a code; empty for a word that is none.
    public static Optional<Way> of(String code) {
      for (Way way : values()) {
        if (way.code().equals(code)) {
          return Optional.of(way);
        }
      }
      return Optional.empty();
    }
  }

  /// By which way it was found, with the words: `it names the same: harbour light strategy`.
  public String found() {
    return way.words + (shared.isEmpty() ? "" : ": " + shared);
  }
}
