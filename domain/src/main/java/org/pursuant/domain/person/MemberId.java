package org.pursuant.domain.person;

import java.util.Optional;

/// A source's id of a Member.
///
/// @param scheme `mnis` (Parliament's member id, the API's askingMemberId), `twfy`
///   (TheyWorkForYou's membership id as the XML gives it, such as `member/1850` or `lord/100042`),
///   `ses` (Parliamentary Search's subject id) or `name` (ours, where a source prints only a name)
public record MemberId(String scheme, String value) {
  public static final String MNIS = "mnis";
  public static final String TWFY = "twfy";
  public static final String SES = "ses";
  public static final String NAME = "name";

  public static MemberId mnis(long id) {
    return new MemberId(MNIS, Long.toString(id));
  }

  /// The id as a part of an address: `4567` for Parliament's own, otherwise `twfy-member-1850`.
  public String path() {
    return scheme.equals(MNIS) ? value : scheme + "-" + value.replace('/', '-');
  }

  /// Reads what [#path()] wrote; empty when it is no such thing.
  public static Optional<MemberId> ofPath(String path) {
    if (path.matches("\\d{1,18}")) {
      return Optional.of(new MemberId(MNIS, path));
    }
    int dash = path.indexOf('-');
    if (dash < 1 || dash == path.length() - 1) {
      return Optional.empty();
    }
    String scheme = path.substring(0, dash);
    String value = path.substring(dash + 1);
    return switch (scheme) {
      case TWFY ->
          Optional.of(new MemberId(TWFY, value.replaceFirst("^(member|lord|person)-", "$1/")));
      case SES, NAME -> Optional.of(new MemberId(scheme, value));
      default -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return scheme + ":" + value;
  }
}
