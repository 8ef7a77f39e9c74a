package org.pursuant.web;

import java.util.List;
import org.pursuant.domain.calendar.CalendarStore;
import org.pursuant.domain.commitment.PromiseReader;
import org.pursuant.domain.commitment.Verdicts;
import org.pursuant.domain.figure.FigureReader;
import org.pursuant.domain.line.LineReader;
import org.pursuant.domain.line.WordingComparison;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.reference.ReferenceReader;
import org.pursuant.domain.reply.LimbReader;
import org.pursuant.domain.reply.ReplyFacts;
import org.pursuant.domain.table.TableFinder;
import org.pursuant.domain.table.TableReader;
import org.pursuant.domain.timeliness.TimingFacts;
import org.pursuant.web.site.Facts;

/// Derived facts for tests: none of any kind but those given.
final class TestFacts {
  private NameFacts names = new FakeNames();
  private PromiseReader promises = PromiseReader.NONE;
  private Verdicts verdicts = Verdicts.NONE;
  private TimingFacts timings = FakeTimings.of(List.of());
  private CalendarStore calendars = new FakeTimings.Calendars();

  private ReplyFacts replies = new MemoryReplies();
  private final LimbReader limbs = new MarkedLimbs();

  private LineReader lines = LineReader.NONE;
  private WordingComparison wordings = (_, _) -> List.of();

  private FigureReader figures = KnownFacts.noFigures();
  private TableReader tables = KnownFacts.noTables();
  private TableFinder tableFinder = _ -> List.of();

  static Facts none() {
    return new TestFacts().facts();
  }

  TestFacts names(NameFacts given) {
    names = given;
    return this;
  }

  TestFacts promises(PromiseReader given, Verdicts found) {
    promises = given;
    verdicts = found;
    return this;
  }

  TestFacts timings(TimingFacts given, CalendarStore judging) {
    timings = given;
    calendars = judging;
    return this;
  }

  TestFacts replies(ReplyFacts given) {
    replies = given;
    return this;
  }

  TestFacts lines(LineReader given, WordingComparison comparing) {
    lines = given;
    wordings = comparing;
    return this;
  }

  TestFacts figures(FigureReader given, TableReader kept, TableFinder finder) {
    figures = given;
    tables = kept;
    tableFinder = finder;
    return this;
  }

  Facts facts() {
    return new Facts(
        names,
        promises,
        verdicts,
        timings,
        calendars,
        replies,
        limbs,
        lines,
        wordings,
        figures,
        tables,
        tableFinder,
        ReferenceReader.NONE);
  }
}
