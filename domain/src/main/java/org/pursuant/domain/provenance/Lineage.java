package org.pursuant.domain.provenance;

/// A family of sources that show one and the same text, so that a difference between two of its
/// sightings is a change of the record and not of the way it was printed.
///
/// Declared in order of authority: where lineages disagree the first one that states a thing is
/// shown.
public enum Lineage {
  OFFICIAL("official", "Official questions and answers"),
  PARLIAMENT_SEARCH("parliament-search", "Parliamentary Search"),
  THEYWORKFORYOU("theyworkforyou", "TheyWorkForYou"),
  PAGE("page", "Page as text");

  private final String code;
  private final String title;

  Lineage(String code, String title) {
    this.code = code;
    this.title = title;
  }

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }
}
