package org.pursuant.pipeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.follow.Finding;
import org.pursuant.domain.follow.FollowedEvent;
import org.pursuant.domain.follow.Notices.Standing;
import org.pursuant.domain.follow.SavedSearch;
import org.pursuant.domain.follow.StoredQueryMatcher.Matching;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Changes;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.record.QuestionLife;

/// Tells saved searches what happened: reads what changed in the record since the last time, finds
/// the searches that match and writes their notices. New searches first get what happened since
/// their first day.
///
/// It may be killed at any moment and run by several processes at once: notices and the place up to
/// which the record has been matched are written together, and what is told already is not told
/// again. It need not know what a question was before: whatever has happened to it and is not told
/// yet is new.
public final class MatchSavedSearches {
  private static final int AT_ONCE = 500;

  /// How often a run begins anew because searches were kept meanwhile. What is left then is found
  /// by the next one.
  private static final int TRIES = 100;

  private final FollowPorts ports;
  private final int atOnce;

  public MatchSavedSearches(FollowPorts ports) {
    this(ports, AT_ONCE);
  }

  /// @param atOnce how many questions are matched and written together
  MatchSavedSearches(FollowPorts ports, int atOnce) {
    this.ports = ports;
    this.atOnce = atOnce;
  }

  /// What a run came to.
  ///
  /// @param searches how many are followed
  /// @param looked how many questions were looked at
  /// @param told how many notices were written
  /// @param unreadable ids of searches whose words cannot be read any more
  public record Outcome(int searches, long looked, long told, List<String> unreadable) {
    static final Outcome NOTHING = new Outcome(0, 0, 0, List.of());
  }

  /// Brings all feeds up to the record. Does nothing where nothing is followed.
  ///
  /// @param overdue whether questions that have become overdue are looked for among those that did
  ///   not change; at least once a day they must be
  public Outcome run(boolean overdue, Progress progress) {
    for (int i = 0; i < TRIES; i++) {
      Standing standing = ports.notices().standing();
      List<SavedSearch> searches = ports.searches().all();
      boolean nothingNew = !overdue && standing.fresh().isEmpty();
      if (searches.isEmpty() || nothingNew && standing.point().equals(ports.lives().point())) {
        return Outcome.NOTHING;
      }
      if (started(standing, searches)) {
        Outcome outcome = run(ports.notices().standing(), searches, overdue, progress);
        if (outcome != null) {
          return outcome;
        }
      }
    }
    return Outcome.NOTHING;
  }

  /// Takes up the record where it stands if it is another one than was matched so far, or if only
  /// new searches are there, for which the past is looked through anyway.
  ///
  /// @return false if the standing has changed meanwhile
  private boolean started(Standing standing, List<SavedSearch> searches) {
    Point now = ports.lives().point();
    boolean follows = now.epoch() == standing.point().epoch();
    if (follows && standing.fresh().size() < searches.size()) {
      return true;
    }
    return ports
        .notices()
        .tell(standing, now, List.of(), List.of(), ports.record().sample())
        .isPresent();
  }

  /// @return null if searches were kept or the record was exchanged meanwhile
  private @Nullable Outcome run(
      Standing standing, List<SavedSearch> searches, boolean overdue, Progress progress) {
    LocalDate today = LocalDate.ofInstant(ports.clock().instant(), ports.zone());
    progress.begin("Matching saved searches", -1);
    try (Matching matching = ports.matcher().open(searches, today)) {
      Run run =
          new Run(standing, new Findings(ports, searches, matching, today), searches, progress);
      boolean whole = run.fill(today) && run.follow() && (!overdue || run.overdue(today));
      return whole
          ? new Outcome(searches.size(), run.looked, run.told, matching.unreadable())
          : null;
    } finally {
      progress.end();
    }
  }

  /// One pass with one set of searches. Each step says whether it came to its end.
  private final class Run {
    private final Standing standing;
    private final Findings findings;
    private final List<SavedSearch> searches;
    private final Progress progress;
    private long looked;
    private long told;

    Run(Standing standing, Findings findings, List<SavedSearch> searches, Progress progress) {
      this.standing = standing;
      this.findings = findings;
      this.searches = searches;
      this.progress = progress;
    }

    /// Looks through what happened since the first day of the new searches.
    boolean fill(LocalDate today) {
      List<SavedSearch> fresh =
          searches.stream().filter(s -> standing.fresh().contains(s.id())).toList();
      if (fresh.isEmpty()) {
        return true;
      }
      LocalDate since =
          fresh.stream().map(SavedSearch::since).min(Comparator.naturalOrder()).orElse(today);
      Set<QuestionId> ids = new LinkedHashSet<>(ports.lives().happenedSince(since));
      ids.addAll(ports.lives().openAndDue(since, today));
      return look(List.copyOf(ids)) && tell(List.of(), standing.point(), standing.fresh());
    }

    /// Looks at what changed.
    boolean follow() {
      Point at = standing.point();
      boolean more = true;
      while (more) {
        Changes changes = ports.lives().changesSince(at, atOnce);
        more = changes.more() && changes.to().epoch() == at.epoch();
        if (changes.to().epoch() != at.epoch() || !tell(changes.lives(), changes.to(), List.of())) {
          return false;
        }
        at = changes.to();
      }
      return true;
    }

    /// Looks at open questions whose date has passed without anything else having happened.
    boolean overdue(LocalDate today) {
      return searches.stream()
          .filter(s -> s.events().contains(FollowedEvent.OVERDUE))
          .map(SavedSearch::since)
          .min(Comparator.naturalOrder())
          .map(since -> look(ports.lives().openAndDue(since, today.minusDays(1))))
          .orElse(true);
    }

    private boolean look(List<QuestionId> ids) {
      for (int from = 0; from < ids.size(); from += atOnce) {
        List<QuestionId> some = ids.subList(from, Math.min(ids.size(), from + atOnce));
        if (!tell(ports.lives().lives(some), standing.point(), List.of())) {
          return false;
        }
      }
      return true;
    }

    private boolean tell(List<QuestionLife> lives, Point to, List<String> filled) {
      List<Finding> found = findings.of(lives);
      boolean sample = ports.record().sample();
      if (ports.lives().point().epoch() != standing.point().epoch()) {
        // The sample gave way: what was read may be of the one record and the mark of the other.
        return false;
      }
      OptionalInt written = ports.notices().tell(standing, to, found, filled, sample);
      looked += lives.size();
      told += written.orElse(0);
      progress.advance(lives.size());
      return written.isPresent();
    }
  }
}
