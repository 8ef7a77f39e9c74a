/// Finds the figures in running text. Start at [org.pursuant.analysis.figure.Figures]. `Prose`
/// gives its sentences, `NumberReader` the numbers in one with `NotFigures` barring what is none,
/// `Subjects` what they count, `Times` when they hold, `Names` and `SeriesKeys` what makes two of
/// them the same quantity. `Periods` and `Units` are shared with the reading of tables.
@NullMarked
package org.pursuant.analysis.figure;

import org.jspecify.annotations.NullMarked;
