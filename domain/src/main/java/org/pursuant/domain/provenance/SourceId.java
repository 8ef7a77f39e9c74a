package org.pursuant.domain.provenance;

import java.util.Locale;

/// The id that a source itself gives a question.
///
/// @param scheme whose id it is: `official` (the API's number), `twfy` (a publicwhip gid without
///   its prefix), `search` (the uri of a Parliamentary Search document) or `provisional` (ours,
///   from asker, body and text, where a source gives none)
/// @param value never blank
public record SourceId(String scheme, String value) {
  public static final String OFFICIAL = "official";
  public static final String TWFY = "twfy";
  public static final String SEARCH = "search";
  public static final String PROVISIONAL = "provisional";

  public SourceId {
    if (value.isBlank() || !scheme.equals(scheme.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("not a source id: " + scheme + ":" + value);
    }
  }

  public static SourceId official(long id) {
    return new SourceId(OFFICIAL, Long.toString(id));
  }

  public boolean provisional() {
    return scheme.equals(PROVISIONAL);
  }

  @Override
  public String toString() {
    return scheme + ":" + value;
  }
}
