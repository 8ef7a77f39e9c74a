package org.pursuant.analysis.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.reference.Citable;
import org.pursuant.domain.reference.Citation.Hints;
import org.pursuant.domain.reference.Citing;
import org.pursuant.domain.reference.Evidence;
import org.pursuant.domain.text.EditDistance;
import org.pursuant.domain.text.Words;

/// Compares what a citation says of a question besides number and day with what is known of it.
final class Agreement {
  private static final int SHORTEST = 4;
  private static final int LONG_PART = 8;

  private Agreement() {}

  /// Whether a statement agrees with what is known, contradicts it, or neither.
  enum Says {
    YES,
    NO,
    NOTHING
  }

  /// The heading, the Member and the department, as far as they agree.
  static Set<Evidence> of(Hints hints, Citing citing, Citable question) {
    Set<Evidence> found = EnumSet.noneOf(Evidence.class);
    if (heading(hints, question) == Says.YES) {
      found.add(Evidence.HEADING);
    }
    if (member(hints, question) == Says.YES) {
      found.add(Evidence.MEMBER);
    }
    if (sameAsker(hints, citing, question) == Says.YES) {
      found.add(Evidence.SAME_ASKER);
    }
    if (body(citing, question) == Says.YES) {
      found.add(Evidence.BODY);
    }
    return found;
  }

  /// A heading cut off at a comma agrees with the whole one; so does one of which a part between
  /// colons is the same, for departments are written in short and at length, and one that shares
  /// most of its words.
  static Says heading(Hints hints, Citable question) {
    Says whole = wholeHeading(hints, question);
    if (whole != Says.NO || hints.heading() == null || question.heading() == null) {
      return whole;
    }
    List<String> known = parts(question.heading());
    boolean part =
        parts(hints.heading()).stream().anyMatch(s -> known.stream().anyMatch(k -> alike(s, k)));
    return part || mostWords(hints.heading(), question.heading()) ? Says.YES : Says.NO;
  }

  private static boolean alike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    return one.equals(other) || shorter >= LONG_PART && EditDistance.between(one, other) <= 1;
  }

  private static boolean mostWords(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    long shared = words.stream().filter(others::contains).count();
    return shared >= 2 && shared * 4 >= 3L * Math.min(words.size(), others.size());
  }

  private static Set<String> words(String heading) {
    return Stream.of(heading.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
        .filter(word -> word.length() >= SHORTEST)
        .collect(Collectors.toSet());
  }

  static Says wholeHeading(Hints hints, Citable question) {
    String stated = key(hints.heading());
    String known = key(question.heading());
    if (stated.isEmpty() || known.isEmpty()) {
      return Says.NOTHING;
    }
    boolean part =
        stated.length() >= SHORTEST && known.startsWith(stated)
            || known.length() >= SHORTEST && stated.startsWith(known);
    return part ? Says.YES : Says.NO;
  }

  private static List<String> parts(String heading) {
    return Stream.of(heading.split(":", -1))
        .map(Words::key)
        .filter(part -> part.length() >= SHORTEST)
        .toList();
  }

  static Says member(Hints hints, Citable question) {
    MemberRef asker = question.asker();
    String stated = hints.member();
    if (stated == null || asker == null) {
      return Says.NOTHING;
    }
    String words = Words.key(stated);
    String constituency = key(asker.constituency());
    String name = key(asker.name());
    if (!constituency.isEmpty() && words.startsWith(constituency)
        || !name.isEmpty() && words.contains(name)) {
      return Says.YES;
    }
    boolean surname = hasWord(stated, surname(asker.name()));
    if (surname && constituency.isEmpty()) {
      return Says.YES;
    }
    return constituency.isEmpty() && name.isEmpty() ? Says.NOTHING : Says.NO;
  }

  static Says sameAsker(Hints hints, Citing citing, Citable question) {
    if (!hints.sameAsker() || citing.asker() == null || question.asker() == null) {
      return Says.NOTHING;
    }
    return citing.asker().sameAs(question.asker()) ? Says.YES : Says.NO;
  }

  static Says body(Citing citing, Citable question) {
    if (citing.body() == null || question.body() == null) {
      return Says.NOTHING;
    }
    return citing.body().sameAs(question.body()) ? Says.YES : Says.NO;
  }

  private static String key(@Nullable String words) {
    return words == null ? "" : Words.key(words);
  }

  private static String surname(@Nullable String name) {
    if (name == null) {
      return "";
    }
    String[] words = name.split(" of ", 2)[0].strip().split("\\s+", -1);
    return words[words.length - 1];
  }

  private static boolean hasWord(String text, String word) {
    return word.length() >= SHORTEST
        && (" " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}'’-]+", " ") + " ")
            .contains(" " + word.toLowerCase(Locale.ROOT) + " ");
  }
}
