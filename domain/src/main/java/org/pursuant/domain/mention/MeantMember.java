package org.pursuant.domain.mention;

import java.util.Locale;
import org.pursuant.domain.mention.Mention.Part;

/// A place in a text of a question that means a Member, or says which office one holds.
///
/// @param part the text
/// @param from offset of the first character in [org.pursuant.domain.text.RichText#plain()]
/// @param to offset behind the last
/// @param words that mean the Member, as they stand there
/// @param member the path of the Member's page
/// @param why what the joining rests on
/// @param sure whether no other Member can be meant; one that is not is merely possible
/// @param key of the name of a person or an office that the Member is joined to there; empty for
///   none. See [Mention#key()]
public record MeantMember(
    Part part, int from, int to, String words, String member, Why why, boolean sure, String key) {

  /// What the joining of words to a Member rests on.
  public enum Why {
    /// The name by which sources call the Member.
    NAME("called by name"),
    /// The seat that the Member held then.
    SEAT("Member for the seat then"),
    /// The seat, with the Member's name beside it.
    SEAT_AND_NAME("called by seat and name"),
    /// The name stands beside the office.
    OFFICE("named beside the office"),
    /// A source prints the office with the name of the Member who answers.
    ANSWERED("answered as");

    private final String label;

    Why(String label) {
      this.label = label;
    }

    /// As pages say it.
    public String label() {
      return label;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
