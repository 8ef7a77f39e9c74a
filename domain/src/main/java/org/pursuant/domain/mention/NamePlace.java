package org.pursuant.domain.mention;

/// A place in a text of a question with the name that it mentions.
public record NamePlace(
    Mention.Part part,
    int from,
    int to,
    Mention.Form form,
    String slug,
    String title,
    NameKind kind) {}
