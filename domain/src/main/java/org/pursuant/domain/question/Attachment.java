package org.pursuant.domain.question;

import org.jspecify.annotations.Nullable;

/// A document attached to an answer.
///
/// @param url as given by the source; shown as a link only when it is http or https
public record Attachment(
    String title, @Nullable String url, @Nullable String fileType, @Nullable Long bytes) {}
