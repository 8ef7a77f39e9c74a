package org.pursuant.domain.provenance;

/// A public form in which the record, or a part of it, exists.
public enum SourceForm {
  QUESTIONS_API("questions-api", "Official questions API"),
  MEMBERS_API("members-api", "Official Members API"),
  ARCHIVE_FILE("archive-file", "Archive file of API question objects"),
  FULL_TEXT_FILE("full-text-file", "Archive file of full texts"),
  THEYWORKFORYOU("theyworkforyou", "TheyWorkForYou XML"),
  PARLIAMENT_SEARCH("parliament-search", "Parliamentary Search JSON"),
  PAGE("page", "Page as text"),
  MEMBERS_FILE("members-file", "Members as CSV or JSON lines"),
  MEMBER_LINKS_FILE("member-links-file", "TheyWorkForYou person ids to Parliament member ids");

  private final String code;
  private final String title;

  SourceForm(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /// Stable, lower-case; used in data and in reports.
  public String code() {
    return code;
  }

  public String title() {
    return title;
  }
}
