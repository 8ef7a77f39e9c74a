package org.pursuant.embedding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.reply.Limb;

/// A question and its answer as the network that reads replies takes them: what is asked, with a
/// mark before each limb, and the answer, each ended by a mark. Of a long answer the beginning and
/// the end are read.
final class ReplyTokens {
  /// Tokens that are read, all marks included.
  static final int MOST = 320;

  /// Those of the question at most, its last mark not included.
  static final int OF_QUESTION = 160;

  /// Those of the end of an answer that is too long.
  private static final int OF_END = 64;

  /// Letters of an answer that are looked at.
  private static final int LONGEST = 20_000;

  /// Numbers of the pieces.
  final long[] ids;

  /// 0 for those of the question, 1 for those of the answer.
  final long[] types;

  /// For each limb, in their order, where its mark stands; 0, the mark before all, where the
  /// question is too long for it.
  final int[] limbs;

  private ReplyTokens(long[] ids, long[] types, int[] limbs) {
    this.ids = ids;
    this.types = types;
    this.limbs = limbs;
  }

  static ReplyTokens of(WordPieces pieces, String question, List<Limb> limbs, String answer) {
    Vocabulary vocabulary = pieces.vocabulary;
    var ids = new long[MOST];
    var places = new int[limbs.size()];
    int size = question(pieces, question, limbs, ids, places);
    int asked = size;
    for (long piece : ends(pieces.pieces(head(answer), LONGEST), MOST - 1 - size)) {
      ids[size++] = piece;
    }
    ids[size++] = vocabulary.end;
    var types = new long[size];
    Arrays.fill(types, asked, size, 1);
    return new ReplyTokens(Arrays.copyOf(ids, size), types, places);
  }

  private static String head(String answer) {
    return answer.length() > LONGEST ? answer.substring(0, LONGEST) : answer;
  }

  /// Writes the question.
  ///
  /// @param places is filled with where the marks of the limbs stand
  /// @return how many tokens were written
  private static int question(
      WordPieces pieces, String question, List<Limb> limbs, long[] ids, int[] places) {
    Vocabulary vocabulary = pieces.vocabulary;
    int at = question.stripTrailing().length() - Addressee.split(question).matter().length();
    int size = 0;
    ids[size++] = vocabulary.begin;
    for (int limb : inOrder(limbs)) {
      int start = Math.max(at, limbs.get(limb).start());
      size = write(pieces.pieces(question.substring(at, start), OF_QUESTION), ids, size);
      at = start;
      if (size < OF_QUESTION) {
        places[limb] = size;
        ids[size++] = vocabulary.mark;
      }
    }
    size = write(pieces.pieces(question.substring(at), OF_QUESTION), ids, size);
    ids[size++] = vocabulary.end;
    return size;
  }

  private static int[] inOrder(List<Limb> limbs) {
    return IntStream.range(0, limbs.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> limbs.get(i).start()))
        .mapToInt(i -> i)
        .toArray();
  }

  private static int write(long[] pieces, long[] ids, int size) {
    int count = Math.min(pieces.length, OF_QUESTION - size);
    System.arraycopy(pieces, 0, ids, size, count);
    return size + count;
  }

  private static long[] ends(long[] pieces, int most) {
    if (pieces.length <= most) {
      return pieces;
    }
    long[] both = Arrays.copyOf(pieces, most);
    System.arraycopy(pieces, pieces.length - OF_END, both, most - OF_END, OF_END);
    return both;
  }
}
