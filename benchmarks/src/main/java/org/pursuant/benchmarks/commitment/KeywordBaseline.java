package org.pursuant.benchmarks.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Act;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.CommitmentFinder;
import org.pursuant.domain.commitment.Firmness;
import org.pursuant.domain.commitment.Grounds;

/// What a search for words would find: every sentence with "will" or the like promises, with no
/// date; the act is the most common one.
final class KeywordBaseline implements CommitmentFinder {
  private static final Pattern SENTENCE = Pattern.compile("[^.\\n]+");
  private static final Pattern PROMISE =
      Pattern.compile("\\b(?:will|shall|plans? to|intends? to|is due to|in due course)\\b");

  private static final Grounds UNWEIGHED = new Grounds(1, List.of());

  @Override
  public List<Commitment> find(String text, @Nullable LocalDate day) {
    List<Commitment> found = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(text);
    while (sentence.find()) {
      if (PROMISE.matcher(sentence.group()).find()) {
        found.add(
            new Commitment(
                sentence.start(),
                sentence.end(),
                sentence.group(),
                "",
                Act.PUBLISH,
                Firmness.FIRM,
                null,
                UNWEIGHED));
      }
    }
    return found;
  }
}
