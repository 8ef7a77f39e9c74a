package org.pursuant.domain.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.Uin;

/// Something that the text of a question or answer names: another question, or another paper of
/// Parliament. What it states is what the words say, right or not; to what they lead is a
/// [Reference].
public sealed interface Citation {
  Place place();

  /// The words that name it, for a reader to follow: a number, or what stands for one.
  Stretch words();

  /// All the words that were read, from the first to the last.
  Stretch phrase();

  /// The days that the words may mean, the likeliest first; empty where none is stated.
  List<StatedDay> days();

  /// A question by its number, or one of several.
  ///
  /// @param form how the number is written
  /// @param linkedDay the day tabled that a link of the text gives with the number; null without
  ///   one
  record NumberedQuestion(
      Place place,
      Stretch words,
      Stretch phrase,
      Uin uin,
      Form form,
      List<StatedDay> days,
      @Nullable StatedDay linkedDay,
      Hints hints)
      implements Citation {
    public NumberedQuestion {
      days = List.copyOf(days);
    }
  }

  /// An answer without its number, by its day, its heading or whom it was given to.
  record UnnumberedAnswer(
      Place place, Stretch words, Stretch phrase, List<StatedDay> days, Hints hints)
      implements Citation {
    public UnnumberedAnswer {
      days = List.copyOf(days);
    }
  }

  /// A written statement.
  ///
  /// @param house in which it was made; null where not stated
  /// @param number null for one named by its day alone
  record WrittenStatement(
      Place place,
      Stretch words,
      Stretch phrase,
      @Nullable House house,
      @Nullable Integer number,
      List<StatedDay> days)
      implements Citation {
    public WrittenStatement {
      days = List.copyOf(days);
    }

    /// The same statement, named by other words.
    public WrittenStatement withWords(Stretch newWords, Stretch newPhrase) {
      return new WrittenStatement(place, newWords, newPhrase, house, number, days);
    }

    /// The number as the House writes it (`HCWS549`); null where none is stated.
    public @Nullable String code() {
      return number == null ? null : (House.LORDS.equals(house) ? "HLWS" : "HCWS") + number;
    }
  }

  /// A paper deposited in the libraries of the Houses.
  ///
  /// @param address of its file where the text has one; else null
  record DepositedPaper(
      Place place, Stretch words, Stretch phrase, int year, int number, @Nullable String address)
      implements Citation {
    @Override
    public List<StatedDay> days() {
      return List.of();
    }

    /// The number as Parliament writes it (`DEP2025-0353`).
    public String code() {
      return "DEP"
          + year
          + "-"
          + "0".repeat(Math.max(0, 4 - String.valueOf(number).length()))
          + number;
    }
  }

  /// A place in the Official Report by its column.
  ///
  /// @param columns as written (`2238W`, `631-634`)
  /// @param volume null where not stated
  record OfficialReport(
      Place place,
      Stretch words,
      Stretch phrase,
      String columns,
      @Nullable Integer volume,
      List<StatedDay> days,
      Hints hints)
      implements Citation {
    public OfficialReport {
      days = List.copyOf(days);
    }

    /// Whether the column is one of written answers (`2238W`, `WA 216`).
    public boolean writtenAnswer() {
      return columns.endsWith("W") || columns.startsWith("WA");
    }
  }

  /// How a number is written.
  enum Form {
    /// On its own.
    SINGLE,
    /// One of several.
    LIST,
    /// Within a range, such as "85061-64".
    RANGE,
    /// In the address of a link, or in an address written out.
    ADDRESS
  }

  /// What else the words say of a question.
  ///
  /// @param heading that is quoted, as far as it can be told from what follows; null for none
  /// @param member the words by which its asker is named, from the constituency or name on; null
  ///   for none
  /// @param sameAsker whether they say that its asker is the one who is answered ("gave him")
  /// @param speaker whether they say that who writes gave the answer ("the answer I gave")
  /// @param body the words by which the answering department is named; null for none
  record Hints(
      @Nullable String heading,
      @Nullable String member,
      boolean sameAsker,
      boolean speaker,
      @Nullable String body) {
    public static final Hints NONE = new Hints(null, null, false, false, null);
  }
}
