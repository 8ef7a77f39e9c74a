/// Computes the days that matter to whether a question was answered in time. Start at
/// [org.pursuant.analysis.timeliness.QuestionClock].
@NullMarked
package org.pursuant.analysis.timeliness;

import org.jspecify.annotations.NullMarked;
