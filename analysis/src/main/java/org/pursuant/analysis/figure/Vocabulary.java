package org.pursuant.analysis.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Kinds of English words that tell where a noun phrase ends and which words of a sentence say what
/// it is about.
final class Vocabulary {
  /// Words that say nothing of a subject, and over which no noun phrase goes on.
  private static final Set<String> FUNCTION =
      set(
          "a about above according across after against ahead all along alongside although am among"
              + " amongst an and any are around as at be because been before being below beneath beside"
              + " besides between beyond both but by can could did do does down due during each either"
              + " else except excluding for from further had has have having he her here hers him his"
              + " how however i if in including inside into is it its itself just less like may me"
              + " might more most must my nearly neither nor not now of off on once only onto or our"
              + " out outside over own per rather regarding she should since so some such than that the"
              + " their them themselves then there therefore these they this those though through"
              + " throughout thus till to together towards under unless until up upon us versus via was"
              + " we were what when where whereas whether which while whilst who whom whose why will"
              + " with within without would yet you your also already currently still never ever again"
              + " annually respectively almost approximately roughly every");

  /// Common verbs that follow a counted noun.
  private static final Set<String> VERBS =
      set(
          "make makes made take takes took taken receive receives received give gives gave given"
              + " provide provides hold holds held remain remains came come comes went go goes gone"
              + " began begin started left say said met won equates represents include includes"
              + " covers totalled totals equals become became get got see saw seen show shows need"
              + " needs use uses work works live lives pay paid spend spent rose fell rises falls grew"
              + " apply applies leave leaves enter entered exceed exceeds meet meets");

  private static final Set<String> PLURALS =
      set(
          "people children men women police staff personnel fish sheep data pupils cattle mice teeth"
              + " criteria media persons alumni");

  /// Words on `s` that are no plurals.
  private static final Set<String> SINGULARS =
      set(
          "is was this has its as us across process access progress success business basis analysis"
              + " crisis status campus virus bus gas address class loss less always perhaps towards"
              + " besides previous various serious overseas");

  private Vocabulary() {}

  private static Set<String> set(String words) {
    return Arrays.stream(words.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
  }

  static boolean function(String word) {
    return FUNCTION.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean verb(String word) {
    return VERBS.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean plural(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    boolean s = w.length() > 2 && w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("'s");
    return PLURALS.contains(w) || s && !SINGULARS.contains(w) && !w.endsWith("ous");
  }

  /// A word without the endings of verbs and of nouns made of verbs, more crudely still:
  /// "invested", "investing" and "investment" are one.
  static String root(String word) {
    String w = stem(word);
    for (String ending : new String[] {"ment", "ing", "ed"}) {
      if (w.length() > ending.length() + 3 && w.endsWith(ending)) {
        w = w.substring(0, w.length() - ending.length());
      }
    }
    return w.length() > 4 && w.endsWith("e") ? w.substring(0, w.length() - 1) : w;
  }

  /// A word without the endings that number and tense give it, crudely: for comparing.
  static String stem(String word) {
    String w = word.toLowerCase(Locale.ROOT).replace("’", "'").replaceAll("'s?$", "");
    if (w.length() > 4 && w.endsWith("ies")) {
      return w.substring(0, w.length() - 3) + "y";
    }
    if (w.length() > 3 && w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us")) {
      return w.substring(0, w.length() - 1);
    }
    return w;
  }
}
