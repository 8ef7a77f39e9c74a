/// How well replies are read, measured on labelled answers. Start at
/// [org.pursuant.benchmarks.reply.ReplyEvaluation]: `Reader` is what is measured (the program, or a
/// baseline), `Scores` compares it with a reading, `Training` learns the weights,
/// `ReplyQualityPage` writes it all down.
@NullMarked
package org.pursuant.benchmarks.reply;

import org.jspecify.annotations.NullMarked;
