package org.pursuant.analysis.mention;

/// The keys of abbreviations that neither question nor answer defines: what they stand for may
/// depend on the asked body.
public final class ShortKeys {
  static final String MARK = "=";

  private ShortKeys() {}

  /// The key of an abbreviation in a question to a body.
  ///
  /// @param body slug; empty where not stated
  public static String of(String abbreviation, String body) {
    return MARK + abbreviation + "@" + body;
  }

  static String abbreviation(String key) {
    return key.substring(1, key.indexOf('@'));
  }
}
