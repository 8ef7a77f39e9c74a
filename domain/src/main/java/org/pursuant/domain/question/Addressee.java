package org.pursuant.domain.question;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.domain.text.SourceText;
import org.pursuant.domain.text.Words;

/// Splits the words by which a question is addressed from what it asks.
///
/// A transfer rewrites the address (`To ask the Secretary of State for Transport, …`) and the
/// pronouns that refer to the addressee; the rest tells whether the question itself was reworded.
///
/// @param address up to and with its comma; empty where the text begins otherwise
/// @param matter what is asked
public record Addressee(String address, String matter) {
  private static final int LONGEST_ADDRESS = 220;

  /// Words that begin what is asked and stand in no office's name.
  private static final Pattern ASKING =
      Pattern.compile(
          "\\b(?:what|whether|how|when|where|who|whom|whose|which|why|if|pursuant|further to"
              + "|with reference|with regard|in light of|following)\\b",
          Pattern.CASE_INSENSITIVE);

  /// A comma after which the name of the office does not go on: names go on with a capital
  /// ("Housing, Communities and Local Government") or with whom the Member represents.
  private static final Pattern END_OF_NAME = Pattern.compile(",\\s+(?!representing\\b)(?=[a-z])");

  private static final Pattern TO_ASK = Pattern.compile("^To ask (?:the )?");

  /// As Lords and Scottish Members ask: whichever department answers.
  private static final Pattern A_GOVERNMENT =
      Pattern.compile("\\bGovernment\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern SUBJECT = Pattern.compile("\\b(?:he|she|they)\\b");
  private static final Pattern POSSESSIVE = Pattern.compile("\\b(?:his|her|their)\\b");

  public static Addressee split(String question) {
    if (!question.startsWith("To ask ")) {
      return new Addressee("", question.strip());
    }
    String head = question.substring(0, Math.min(question.length(), LONGEST_ADDRESS));
    Matcher asking = ASKING.matcher(head);
    Matcher comma = END_OF_NAME.matcher(head);
    int asked = asking.find() ? asking.start() : Integer.MAX_VALUE;
    int named = comma.find() ? comma.end() : Integer.MAX_VALUE;
    int at = Math.min(asked, named);
    return at == Integer.MAX_VALUE
        ? new Addressee("", question.strip())
        : new Addressee(question.substring(0, at).strip(), question.substring(at).strip());
  }

  /// The office addressed, such as `secretary of state for transport`: equal for two addresses
  /// however they are spaced and capitalised. Empty where there is no address, and where it is a
  /// government as a whole, which says nothing of who is to answer.
  public Optional<String> office() {
    if (address.isEmpty() || A_GOVERNMENT.matcher(address).find()) {
      return Optional.empty();
    }
    String named = TO_ASK.matcher(Words.folded(address)).replaceFirst("");
    String office = named.replaceFirst(",$", "").strip().toLowerCase(Locale.ROOT);
    return office.isEmpty() ? Optional.empty() : Optional.of(office);
  }

  /// Whether what is asked begins as questions do ("what", "whether", "if"), which headings and
  /// names do not.
  public boolean asks() {
    return ASKING.matcher(matter).lookingAt();
  }

  /// Whether two texts of a question ask the same of two addressees: they differ at most in the
  /// address and in "he", "she", "his", "her". Of a clipped text the beginning is compared, for a
  /// longer address pushes the end of the clip.
  static boolean sameMatter(SourceText before, SourceText after) {
    String a = matterKey(before);
    String b = matterKey(after);
    if (before.isClipped() && a.length() <= b.length()) {
      return b.startsWith(a);
    }
    return after.isClipped() && b.length() <= a.length() ? a.startsWith(b) : a.equals(b);
  }

  private static String matterKey(SourceText text) {
    String matter = split(text.text().plain()).matter();
    if (text.isClipped()) {
      // The clip may end within a word, which could be one of the pronouns.
      matter = matter.substring(0, Math.max(matter.lastIndexOf(' '), 0));
    }
    String folded = SUBJECT.matcher(matter).replaceAll("they");
    return Words.key(POSSESSIVE.matcher(folded).replaceAll("their"));
  }
}
