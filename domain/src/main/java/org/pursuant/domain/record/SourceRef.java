package org.pursuant.domain.record;

import java.time.Instant;
import org.pursuant.domain.provenance.SourceForm;

/// A kept document as the record refers to it.
///
/// @param sha256 names the document in the raw archive
/// @param origin the URL or file name it came from
/// @param kept when it was first kept
public record SourceRef(String sha256, SourceForm form, String origin, Instant kept) {}
