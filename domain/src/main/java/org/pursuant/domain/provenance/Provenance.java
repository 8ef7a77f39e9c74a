package org.pursuant.domain.provenance;

/// Where in which archived document a statement was read.
///
/// @param document SHA-256 of the document's bytes as fetched, in lower-case hex
/// @param form the form that the document was read as
/// @param origin the URL or file name it came from
/// @param place where in it: a line (`line 12`), a gid, a document number
public record Provenance(String document, SourceForm form, String origin, String place) {}
