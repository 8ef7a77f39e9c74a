package org.pursuant.web.site;

/// The facts derived from the record, as pages read them. Each kind may lag behind the record, or
/// be missing as yet; then pages say nothing of it.
public record Facts() {}
