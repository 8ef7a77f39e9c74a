package org.pursuant.benchmarks.gold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.Marker;
import org.pursuant.domain.reply.ReplyType;
import org.pursuant.domain.text.Words;

/// The labels from which the program has learnt to read replies: of 2,275 answers of 2023–2025 with
/// their markers, and of 2,160 more without, each read once, by the guide by which the answers that
/// measure were labelled. None of those is among them.
///
/// On 80 of the former that both sets of readings labelled without sight of one another, the types
/// agree in 98.8%, the statuses of limbs in 92.7%, and the markers with F1 0.975. The answers were
/// drawn so that each type, as the program then read it, is there in number: their shares are not
/// those of all answers.
///
/// What is kept is facts alone, a line for each answer: Parliament's id, the type, the markers and
/// the status of each limb, separated by tabs; `-` for markers that were not read. The words come
/// from an archive that holds the answers.
public final class KeptLabels {
  private static final String FILE = "labels.tsv";
  private static final String MORE = "labels-without-markers.tsv";
  private static final String UNREAD = "-";
  private static final int CELLS = 4;

  private KeptLabels() {}

  /// The labels of one answer.
  ///
  /// @param id Parliament's
  public record Kept(long id, Labels labels) {}

  /// All that are kept with their markers, lowest id first.
  public static List<Kept> all() {
    return read(FILE);
  }

  /// Those whose markers were not read, lowest id first.
  public static List<Kept> withoutMarkers() {
    return read(MORE);
  }

  /// The former and nine tenths of the latter: the rest, by the hash of the id, was held back from
  /// all learning, and chose how what is counted and the network are joined.
  public static List<Kept> learntFrom() {
    return Stream.concat(all().stream(), withoutMarkers().stream().filter(k -> !heldBack(k)))
        .toList();
  }

  /// The script that trains the network holds back the same.
  private static boolean heldBack(Kept kept) {
    BigInteger hash = new BigInteger(Words.sha256(Long.toString(kept.id())), 16);
    return hash.mod(BigInteger.TEN).signum() == 0;
  }

  private static List<Kept> read(String file) {
    try (InputStream in = KeptLabels.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(KeptLabels::kept)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Those of them whose question and answer a record holds in full, with their words.
  public static List<LabelledAnswer> in(RecordReader record, List<Kept> kept) {
    return kept.stream().flatMap(one -> in(record, one).stream()).toList();
  }

  private static Optional<LabelledAnswer> in(RecordReader record, Kept kept) {
    return record
        .find(SourceId.official(kept.id()))
        .flatMap(record::summary)
        .flatMap(question -> labelled(question, kept));
  }

  private static Optional<LabelledAnswer> labelled(QuestionSummary summary, Kept kept) {
    QuestionState state = summary.state();
    return state
        .wholeQuestion()
        .flatMap(asked ->
            state
                .wholeAnswer()
                .map(said ->
                    new LabelledAnswer(
                        Long.toString(kept.id()),
                        state.answeredOn(),
                        asked.text().plain(),
                        said.text().plain(),
                        List.of(new Reading(kept.labels(), List.of())))));
  }

  private static Kept kept(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new IllegalStateException("not a line of labels: " + line);
    }
    Set<Marker> markers = EnumSet.noneOf(Marker.class);
    words(cells[2]).forEach(m -> markers.add(Marker.ofCode(m).orElseThrow()));
    Map<String, LimbStatus> limbs = new LinkedHashMap<>();
    words(cells[3])
        .forEach(limb -> {
          int at = limb.indexOf('=');
          limbs.put(limb.substring(0, at), LimbStatus.ofCode(limb.substring(at + 1)).orElseThrow());
        });
    return new Kept(
        Long.parseLong(cells[0]),
        new Labels(ReplyType.ofCode(cells[1]).orElseThrow(), markers, limbs));
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() || cell.equals(UNREAD) ? List.of() : Arrays.asList(cell.split(" ", -1));
  }
}
