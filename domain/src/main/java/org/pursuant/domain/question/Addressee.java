package org.pursuant.domain.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits the words by which a question is addressed from what it asks.
///
/// A transfer rewrites only the address (`To ask the Secretary of State for Transport, …`); the
/// rest tells whether the question itself was reworded.
///
/// @param address up to and with the comma or the name; empty where the text begins otherwise
/// @param matter what is asked
public record Addressee(String address, String matter) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?s)^(To ask .{2,200}?)(?:,\\s*|\\s+)"
              + "(?=(?:pursuant|with reference|further|what|whether|how|when|where|who|which|why|if|for|to what"
              + "|on what|in what|by what|in which|under what|of the|in relation|with regard|following|in light"
              + "|at what|from|since|as of|in respect|the|on|in)\\b)");

  public static Addressee split(String question) {
    int comma = question.indexOf(", ");
    if (question.startsWith("To ask ")
        && comma > 0
        && comma < 200
        && !continuesName(question, comma)) {
      return new Addressee(question.substring(0, comma + 1), question.substring(comma + 2).strip());
    }
    Matcher m = FORM.matcher(question);
    return m.find()
        ? new Addressee(m.group(1), question.substring(m.end()).strip())
        : new Addressee("", question.strip());
  }

  /// "Secretary of State for Housing, Communities and Local Government, what …": the first comma
  /// stands within the name.
  private static boolean continuesName(String question, int comma) {
    String rest = question.substring(comma + 2);
    return !rest.isEmpty()
        && (Character.isUpperCase(rest.charAt(0)) || rest.startsWith("representing "));
  }
}
