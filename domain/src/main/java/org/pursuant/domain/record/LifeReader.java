package org.pursuant.domain.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.pursuant.domain.question.QuestionId;

/// Reads what happened to questions, for whoever follows them. Safe for many threads, and while
/// another process writes the record.
public interface LifeReader {
  /// Where the record stands now.
  Point point();

  /// The lives of questions that changed after a point, in order.
  ///
  /// @return of another epoch than the record's: nothing, with the point at which the record stands
  Changes changesSince(Point from, int limit);

  /// Questions whose last event was on a day or later.
  List<QuestionId> happenedSince(LocalDate day);

  /// Questions open when last seen with a date for answer in a span of days, both included.
  List<QuestionId> openAndDue(LocalDate from, LocalDate to);

  /// In the order asked for; ids that are no longer there are left out.
  List<QuestionLife> lives(Collection<QuestionId> ids);

  /// A place in the sequence of a record's changes.
  ///
  /// @param epoch tells one record from another in its place; 0 for none
  record Point(long epoch, long sequence) {
    public static final Point NONE = new Point(0, 0);
  }

  /// What changed after a point.
  ///
  /// @param to up to where the changes go
  /// @param more whether there are further ones
  record Changes(Point to, List<QuestionLife> lives, boolean more) {}
}
