package org.pursuant.web.site;

import org.pursuant.domain.mention.NameFacts;

/// The facts derived from the record, as pages read them. Each kind may lag behind the record, or
/// be missing as yet; then pages say nothing of it.
///
/// @param names what questions and answers name
public record Facts(NameFacts names) {}
