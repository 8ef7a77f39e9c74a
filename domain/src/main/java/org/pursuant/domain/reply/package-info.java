/// What an answer does with what was asked: the limbs of a question, the type of its reply, the
/// standard things said in it, and for each limb whether it was answered. All of it is read by
/// rules and small trained models and may be wrong; each verdict names what decided it and how sure
/// it is.
@NullMarked
package org.pursuant.domain.reply;

import org.jspecify.annotations.NullMarked;
