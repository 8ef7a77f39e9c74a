package org.pursuant.web.site;

import org.pursuant.domain.reply.ReplyFacts;

/// The facts derived from the record, as pages read them. Each kind may lag behind the record, or
/// be missing as yet; then pages say nothing of it.
///
/// @param replies what was read of answers
public record Facts(ReplyFacts replies) {}
