package org.pursuant.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pursuant.domain.reply.Limb;
import org.pursuant.domain.reply.LimbReader;

/// Finds limbs by the letters of one row and by "; and", which is enough for invented questions.
final class MarkedLimbs implements LimbReader {
  private static final Pattern LETTER = Pattern.compile("\\(([a-z])\\)");

  @Override
  public List<Limb> limbs(String question) {
    List<Limb> limbs = new ArrayList<>();
    int further = question.indexOf("; and ");
    int end = further < 0 ? question.length() : further;
    List<MatchResult> marks =
        LETTER.matcher(question).results().filter(m -> m.start() < end).toList();
    for (int i = 0; i < marks.size(); i++) {
      int to = i + 1 < marks.size() ? marks.get(i + 1).start() : end;
      int lead = marks.getFirst().start();
      limbs.add(new Limb(marks.get(i).group(1), 1, 0, lead, marks.get(i).start(), to));
    }
    if (limbs.isEmpty()) {
      limbs.add(new Limb("1", 1, 0, 0, 0, end));
    }
    if (further >= 0) {
      limbs.add(new Limb("2", 2, further, further, further + 2, question.length()));
    }
    return limbs;
  }
}
