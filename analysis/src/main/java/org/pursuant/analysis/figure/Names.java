package org.pursuant.analysis.figure;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pursuant.domain.text.Months;

/// Proper names of a sentence, as far as capital letters tell.
final class Names {
  /// Capitalised words that name nothing in particular.
  private static final Set<String> NOBODY =
      Set.of(
          "I",
          "We",
          "The",
          "This",
          "These",
          "In",
          "As",
          "At",
          "It",
          "Government",
          "Governments",
          "Department",
          "Departments",
          "Minister",
          "Ministers",
          "Ministry",
          "Secretary",
          "State",
          "Hon",
          "Rt",
          "Friend",
          "Member",
          "Members",
          "House",
          "Question",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "Of",
          "For",
          "There",
          "Our",
          "Since",
          "Between",
          "From",
          "During",
          "Table",
          "Source",
          "Note",
          "Notes",
          "Figures",
          "Data",
          "Office");

  private static final Set<String> NATIONS = Set.of("UK", "EU", "US", "USA", "NI", "GB", "London");

  /// Names, without their endings, that every sentence may hold.
  private static final Set<String> WIDE =
      Set.of(
          "uk",
          "england",
          "wale",
          "scotland",
          "ireland",
          "northern",
          "great",
          "britain",
          "united",
          "kingdom",
          "london",
          "europe",
          "european",
          "eu",
          "nh",
          "nhs",
          "government",
          "parliament",
          "minister",
          "england's",
          "english",
          "british",
          "local",
          "authority",
          "national",
          "state");

  private Names() {}

  /// The words of names, without their endings, in order of the alphabet.
  static SortedSet<String> in(List<Token> tokens) {
    SortedSet<String> names = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean opens = i == 0;
      boolean name =
          token.capital()
              && !NOBODY.contains(token.text())
              && Months.exactly(token.text()) == 0
              && !Vocabulary.function(token.text());
      boolean followed = i + 1 < tokens.size() && tokens.get(i + 1).capital();
      if (name && (!opens || followed)) {
        names.add(Vocabulary.stem(token.text()));
      }
    }
    return names;
  }

  /// Whether any of the names tells more than a nation does.
  static boolean particular(Set<String> names) {
    return names.stream().anyMatch(n -> !WIDE.contains(n));
  }

  /// The place named nearest to a number; empty for none.
  ///
  /// @param at offset of the number in the sentence
  static String place(List<Token> tokens, int at) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (!leads(tokens.get(i).text())) {
        continue;
      }
      int first = tokens.get(i + 1).text().equals("the") ? i + 2 : i + 1;
      int last = run(tokens, first);
      int distance = Math.abs(tokens.get(i).start() - at);
      if (last > first && distance < least) {
        best = words(tokens.subList(first, last));
        least = distance;
      }
    }
    return best;
  }

  private static boolean leads(String word) {
    return switch (word) {
      case "in", "across", "within", "throughout", "In", "Across", "Within", "Throughout" -> true;
      default -> false;
    };
  }

  /// The end of a run of capitalised words that may be a place; its start for none.
  private static int run(List<Token> tokens, int first) {
    int at = first;
    while (at < tokens.size() && (placeWord(tokens.get(at)) || joins(tokens, at, first))) {
      at++;
    }
    return at;
  }

  private static boolean placeWord(Token token) {
    String word = token.text();
    boolean initials = word.length() <= 6 && word.chars().allMatch(Character::isUpperCase);
    return token.capital()
        && Months.exactly(word) == 0
        && !NOBODY.contains(word)
        && (!initials || NATIONS.contains(word));
  }

  private static boolean joins(List<Token> tokens, int at, int first) {
    String word = tokens.get(at).text();
    boolean joint =
        word.equals("and") || word.equals("of") || word.equals("upon") || word.equals("the");
    return joint && at > first && at + 1 < tokens.size() && placeWord(tokens.get(at + 1));
  }

  private static String words(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::text).toList());
  }
}
