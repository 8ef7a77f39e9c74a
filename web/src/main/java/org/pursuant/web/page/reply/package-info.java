/// What answers do with what was asked, over many answers, and what they say is not held. Start at
/// [org.pursuant.web.page.reply.ReplySection].
@NullMarked
package org.pursuant.web.page.reply;

import org.jspecify.annotations.NullMarked;
