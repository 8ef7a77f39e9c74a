/// What an answer does with what was asked. Start at [org.pursuant.analysis.reply.Replies]:
/// `Sentence` cuts the answer, `MarkerPatterns` and `Act` read each sentence, `AskedLimb` each
/// limb, `Features` counts what is seen of both, `ReplyWeights` weigh it, `Verdict` makes one of
/// all.
@NullMarked
package org.pursuant.analysis.reply;

import org.jspecify.annotations.NullMarked;
