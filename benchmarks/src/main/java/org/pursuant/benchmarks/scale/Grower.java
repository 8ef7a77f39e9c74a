package org.pursuant.benchmarks.scale;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.benchmarks.scale.Learnt.Asked;
import org.pursuant.benchmarks.scale.Learnt.Reply;
import org.pursuant.benchmarks.scale.Learnt.Subject;
import org.pursuant.domain.text.RichText;

/// Recombines learnt texts: the first half of one question with the second of another, sentences of
/// several answers, words exchanged for others. Stateless; safe for many threads.
final class Grower {
  private static final double OWN_TEXT = 0.6;
  private static final double OWN_SENTENCE = 0.6;
  private static final double OWN_HEADING = 0.5;

  /// Headings go on coming too: the variant of a heading is drawn from a tail without end.
  private static final double VARIANTS = -0.9;

  private final Vocabulary vocabulary;

  Grower(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  String question(Subject subject, Asked asked, long seed) {
    StringBuilder out = new StringBuilder(asked.text().text().length() + 32);
    long mixed = Mixing.mix(seed, 1);
    int seam = asked.text().seam();
    if (Mixing.unit(mixed) < OWN_TEXT || seam < 0) {
      asked.text().write(vocabulary, seed, out);
      return out.toString();
    }
    Template other = pick(subject.questions(), Mixing.mix(mixed)).text();
    int otherSeam = Math.max(0, other.seam());
    asked.text().write(0, seam, vocabulary, seed, out);
    if (otherSeam == 0) {
      out.append(' ');
    }
    other.write(otherSeam, other.text().length(), vocabulary, seed, out);
    return out.toString();
  }

  String heading(Subject subject, Asked asked, long seed) {
    long mixed = Mixing.mix(seed, 2);
    Template heading = asked.heading();
    if (heading == null || Mixing.unit(mixed) >= OWN_HEADING) {
      if (subject.headings().isEmpty()) {
        return "";
      }
      heading = subject.headings().draw(Mixing.unit(Mixing.mix(mixed)));
    }
    long variant = (long) Math.pow(Mixing.unit(Mixing.mix(mixed, 3)), VARIANTS);
    if (variant < 2) {
      return heading.text();
    }
    StringBuilder out = new StringBuilder();
    heading.write(vocabulary, Mixing.mix(heading.text().hashCode(), variant), out);
    return out.toString();
  }

  RichText answer(Subject subject, Reply reply, long seed) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < reply.sentences().size(); i++) {
      if (reply.sentences().get(i).opens() && !out.isEmpty()) {
        paragraphs.add(out.toString());
        out.setLength(0);
      } else if (!out.isEmpty()) {
        out.append(' ');
      }
      sentence(subject, reply, i, seed).write(vocabulary, seed, out);
    }
    paragraphs.add(out.toString());
    return RichText.ofParagraphs(paragraphs);
  }

  private static Template sentence(Subject subject, Reply reply, int i, long seed) {
    long mixed = Mixing.mix(seed, 100 + i);
    if (Mixing.unit(mixed) < OWN_SENTENCE) {
      return reply.sentences().get(i).text();
    }
    Reply other = pick(subject.answers(), Mixing.mix(mixed));
    // An opening stays an opening, and a table's row does not stand where a sentence did.
    boolean fits = i < other.sentences().size() && other.marks().equals(reply.marks());
    return (fits ? other : reply).sentences().get(i).text();
  }

  static <T> T pick(List<T> list, long mixed) {
    return list.get((int) Long.remainderUnsigned(mixed, list.size()));
  }
}
