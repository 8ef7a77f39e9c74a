package org.pursuant.analysis.reply;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.domain.reply.Limb;

/// A limb with what its words ask.
///
/// @param own the telling words that are its alone
/// @param all those and the ones it shares with the limbs of its row
/// @param row how many limbs share its lead, itself included
record AskedLimb(Limb limb, AskedAs form, Set<String> own, Set<String> all, int row) {
  private static final Pattern QUESTION_WORD =
      Pattern.compile(
          "(?:, |^|; |\\bgovernment |\\bfor [a-z, ]{3,40}? )(?:and )?(?=(?:(?:for|on|to|by|in|from|under|with|at|of|over) )?(?:what|whether|how|if|when|where|who|whom|whose|which|why|will)\\b)");

  /// Words of the last limb of a row beyond the length of its neighbours belong to the whole row.
  private static final int SLACK = 3;

  static List<AskedLimb> of(String question, List<Limb> limbs) {
    List<AskedLimb> asked = new ArrayList<>();
    for (Limb limb : limbs) {
      List<Limb> row =
          limbs.stream()
              .filter(l ->
                  l.segment() == limb.segment()
                      && l.leadStart() == limb.leadStart()
                      && l.leadEnd() == limb.leadEnd())
              .toList();
      asked.add(of(question, limb, row));
    }
    return asked;
  }

  private static AskedLimb of(String question, Limb limb, List<Limb> row) {
    String lead = asking(question.substring(limb.leadStart(), limb.leadEnd()));
    String words = question.substring(limb.start(), limb.end());
    boolean marked = limb.leadEnd() > limb.leadStart() || row.size() > 1;
    String own = marked ? ownWords(question, limb, row) : asking(words);
    Set<String> ownStems = Stems.of(own);
    Set<String> all = new LinkedHashSet<>(Stems.of(lead));
    all.addAll(Stems.of(marked ? words : own));
    return new AskedLimb(
        limb,
        AskedAs.of(marked ? formWords(question, limb, row, lead) : own),
        ownStems,
        all,
        row.size());
  }

  private static String ownWords(String question, Limb limb, List<Limb> row) {
    String words =
        question.substring(limb.start(), limb.end()).replaceFirst("^\\(?\\w{1,4}\\)\\s*", "");
    if (row.size() < 2 || !limb.equals(row.getLast())) {
      return words;
    }
    int most =
        row.stream()
            .filter(l -> !l.equals(limb))
            .mapToInt(l -> l.end() - l.start())
            .max()
            .orElse(0);
    String[] split = words.split("\\s+", -1);
    int length = 0;
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < split.length && (i < SLACK || length < most); i++) {
      kept.append(split[i]).append(' ');
      length += split[i].length() + 1;
    }
    return kept.toString();
  }

  /// Of a whole row, so that its limbs ask in one form; of itself where its items are questions.
  private static String formWords(String question, Limb limb, List<Limb> row, String lead) {
    String own =
        lower(question.substring(limb.start(), limb.end()))
            .replaceFirst("^\\(?\\w{1,4}\\)\\s*", "");
    if (QUESTION_WORD.matcher(own).lookingAt() || row.isEmpty()) {
      return own;
    }
    return lead
        + " "
        + lower(question.substring(row.getFirst().start(), row.getLast().end()))
            .replaceAll("\\(\\w{1,4}\\) ", "");
  }

  /// From the question word on: what stands before it addresses a Minister or cites an answer.
  private static String asking(String words) {
    String lower = lower(words);
    Matcher m = QUESTION_WORD.matcher(lower);
    return m.find() ? lower.substring(m.end()) : lower;
  }

  private static String lower(String words) {
    return words.replaceAll("\\s+", " ").replace('’', '\'').toLowerCase(Locale.ROOT);
  }
}
