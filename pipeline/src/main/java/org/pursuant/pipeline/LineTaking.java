package org.pursuant.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pursuant.domain.line.Anchor;
import org.pursuant.domain.line.AnswerPassages;
import org.pursuant.domain.line.LineAnalysis;
import org.pursuant.domain.line.LineStore;
import org.pursuant.domain.line.WordingLink;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.record.QuestionLife;
import org.pursuant.domain.record.QuestionSummary;

/// Takes the passages of changed questions in among the wordings, those of some questions while the
/// ones before are written.
///
/// The wordings are held outside the database, so what a killed run had added there and not written
/// here is taken back first.
final class LineTaking implements ChangedQuestions.Taking {
  private final LineAnalysis.Wordings known;
  private final LineStore lines;
  private final LifeReader lives;
  private final WriteBehind written;
  private boolean aligned;

  LineTaking(LineAnalysis.Wordings known, LineStore lines, LifeReader lives, WriteBehind written) {
    this.known = known;
    this.lines = lines;
    this.lives = lives;
    this.written = written;
  }

  @Override
  public void take(List<QuestionSummary> changed, List<QuestionId> removed, Point to) {
    align();
    List<WordingLink> links = new ArrayList<>();
    List<QuestionId> gone = new ArrayList<>(removed);
    List<AnswerPassages> taken = new ArrayList<>();
    List<Optional<AnswerPassages>> passages = known.take(changed, links);
    for (int i = 0; i < changed.size(); i++) {
      QuestionId id = changed.get(i).id();
      passages.get(i).ifPresentOrElse(taken::add, () -> gone.add(id));
    }
    List<Anchor> anchors = anchors(changed);
    int count = known.count();
    written.write(() -> lines.take(taken, gone, links, anchors, count, to));
  }

  /// Returns when all that was taken in is written.
  void finish() {
    align();
    written.await();
  }

  /// Takes back wordings that were added and never written of.
  private void align() {
    if (!aligned) {
      int kept = lines.wordings();
      if (known.count() > kept) {
        known.goBack(kept, lines.links());
      }
      aligned = true;
    }
  }

  /// One question for each day tabled.
  private List<Anchor> anchors(List<QuestionSummary> changed) {
    Set<Object> days = new HashSet<>();
    List<QuestionId> ids =
        changed.stream()
            .filter(q -> q.state().key() != null && days.add(q.state().tabled()))
            .map(QuestionSummary::id)
            .toList();
    return lives.lives(ids).stream().flatMap(life -> anchor(life).stream()).toList();
  }

  /// A question's official number and the day it was tabled, where both are known.
  private static Optional<Anchor> anchor(QuestionLife life) {
    LocalDate tabled = life.summary().state().tabled();
    return tabled == null
        ? Optional.empty()
        : life.ids().stream()
            .filter(id -> id.scheme().equals(SourceId.OFFICIAL))
            .filter(id -> id.value().matches("\\d{1,15}"))
            .findFirst()
            .map(id -> new Anchor(Long.parseLong(id.value()), tabled));
  }
}
