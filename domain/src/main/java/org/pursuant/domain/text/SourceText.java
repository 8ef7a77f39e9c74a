package org.pursuant.domain.text;

/// A text together with how much of the original it holds.
///
/// @param text the words
/// @param fidelity whether they are all there, and with their structure
public record SourceText(RichText text, Fidelity fidelity) {

  /// How much of the original a text holds; later constants hold more.
  public enum Fidelity {
    /// Cut off, or perhaps cut off, by the source. The official API's lists cut questions at 255
    /// characters without a mark and answers at 255 with "...".
    CLIPPED,
    /// Every word, its structure lost.
    PLAIN,
    /// Every word with its structure.
    FULL
  }

  public static SourceText full(RichText text) {
    return new SourceText(text, Fidelity.FULL);
  }

  public static SourceText plain(String words) {
    return new SourceText(RichText.ofPlain(words), Fidelity.PLAIN);
  }

  public static SourceText clipped(String words) {
    return new SourceText(RichText.ofPlain(words), Fidelity.CLIPPED);
  }

  public boolean isClipped() {
    return fidelity == Fidelity.CLIPPED;
  }

  /// Whether both can be the same original text. Texts of one fidelity must be alike but for white
  /// space (full ones in structure too); across fidelities letters and digits are compared, since
  /// sources strip structure in ways of their own; a clipped text agrees with what it begins.
  public boolean agreesWith(SourceText other) {
    if (fidelity == other.fidelity) {
      return fidelity == Fidelity.FULL
          ? text.equals(other.text) || text.markup().equals(other.text.markup())
          : Words.folded(text.plain()).equals(Words.folded(other.text.plain()));
    }
    String mine = Words.key(text.plain());
    String theirs = Words.key(other.text.plain());
    if (isClipped()) {
      return theirs.startsWith(mine);
    }
    return other.isClipped() ? mine.startsWith(theirs) : mine.equals(theirs);
  }

  /// The one of two agreeing texts that holds more; this one where they hold the same.
  public SourceText richer(SourceText other) {
    return other.fidelity.compareTo(fidelity) > 0 ? other : this;
  }
}
