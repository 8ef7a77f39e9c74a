package org.pursuant.web.site;

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

/// The facts derived from the record, as pages read them. Each kind may lag behind the record, or
/// be missing as yet; then pages say nothing of it.
///
/// @param names what questions and answers name
/// @param promises the register of promises
/// @param verdicts what people found of promises; kept, not derived
/// @param timings when questions were due and answered
/// @param calendars the sitting days that they are judged by
/// @param replies what was read of answers
/// @param limbs finds the separate things a question asks when a page shows them
/// @param lines passages that answers repeat
/// @param wordings says what changed from one wording of a line to the next
/// @param figures said in answers, and their series
/// @param tables which answers hold
/// @param tableFinder reads the tables of a text when a page shows them
/// @param references between questions
public record Facts(
    NameFacts names,
    PromiseReader promises,
    Verdicts verdicts,
    TimingFacts timings,
    CalendarStore calendars,
    ReplyFacts replies,
    LimbReader limbs,
    LineReader lines,
    WordingComparison wordings,
    FigureReader figures,
    TableReader tables,
    TableFinder tableFinder,
    ReferenceReader references) {}
