package org.pursuant.analysis.reply;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The telling words of a text, cut to what most of their forms share.
final class Stems {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'-]*");

  private static final int KEPT = 6;

  /// Words that say nothing of a subject, and those that questions and answers all use.
  private static final Set<String> COMMON =
      new HashSet<>(
          Arrays.asList(
              ("a an the and or of to in on for by with at from as is are was were be been being it its this that these those he she they his her their him them i we our my you your "
                      + "what whether how when where who which why if will would could should can may might has have had do does did not no nor any all each every some such than then there here into out up over under about "
                      + "after before since during between per within other others also more most many much very only own same so but "
                      + "ask secretary state minister ministers department departments government governments hon member right friend house majesty's chancellor exchequer "
                      + "make made making take taken taking steps assessment assess recent recently potential plans plan intends estimate implications policies policy reference pursuant answer question entitled published "
                      + "last next years year latest information data requested following including new ensure ensuring relation regarding number proportion adequacy impact merits effectiveness "
                      + "discussions discussion colleagues cabinet counterpart counterparts progress list set")
                  .split(" ", -1)));

  private Stems() {}

  /// The stems of a text in order of their first appearance.
  static Set<String> of(String text) {
    Set<String> stems = new LinkedHashSet<>();
    Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''));
    while (m.find()) {
      String word = m.group().replaceAll("'s?$|'", "");
      if ((word.length() > 1 || Character.isDigit(word.charAt(0))) && !COMMON.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  private static String stem(String word) {
    String bare =
        word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return bare.length() > KEPT ? bare.substring(0, KEPT) : bare;
  }

  /// The share of the wanted stems that are among others; 0 where none are wanted.
  static double share(Set<String> wanted, Set<String> among) {
    if (wanted.isEmpty()) {
      return 0;
    }
    return (double) wanted.stream().filter(among::contains).count() / wanted.size();
  }
}
