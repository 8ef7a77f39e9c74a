package org.pursuant.web.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.SourceText;
import org.pursuant.domain.text.Words;

/// Addresses of this site's pages, and the words by which pages name what they lead to.
public final class Links {
  private static final int TITLE_LENGTH = 90;
  private static final Pattern TAKES_THE =
      Pattern.compile(
          "(?:Department|Ministry|Office|Leader|House|Attorney|Advocate|Prime Minister|Speaker|Treasury)\\b.*"
              + "|(?!HM ).* (?:Office|Committee|Commission|Commissioners|Executive|Directorates?)");

  private Links() {}

  public static String question(QuestionSummary question) {
    return questionPath(question.path());
  }

  /// The address of a question from its [QuestionSummary#path()].
  public static String questionPath(String path) {
    return "/questions/" + path;
  }

  /// The address of a table of an answer as data.
  ///
  /// @param path of the question, see [QuestionSummary#path()]
  /// @param number of the table in the answer, from 1
  public static String table(String path, int number) {
    return "/tables/" + path + "/" + number;
  }

  /// The address of a series of figures by its key.
  public static String series(String key) {
    return "/figures/" + key;
  }

  public static String member(MemberId id) {
    return memberPath(id.path());
  }

  /// The address of a Member from [MemberId#path()].
  public static String memberPath(String path) {
    return "/members/" + encode(path);
  }

  public static String body(BodyRef body) {
    return bodySlug(body.slug());
  }

  /// The address of an answering body from its slug.
  public static String bodySlug(String slug) {
    return "/bodies/" + encode(slug);
  }

  /// A body with its article, as it stands in a sentence: `the Home Office`, but `HM Treasury`.
  public static String the(BodyRef body) {
    return the(body.name());
  }

  /// The same from its name.
  public static String the(String body) {
    return TAKES_THE.matcher(body).matches() ? "the " + body : body;
  }

  /// A Member by name, or by id where no name is known.
  public static String name(MemberRef member) {
    String name = member.name();
    return name != null && !name.isBlank() ? name : "Member " + member.identity().path();
  }

  /// A heading as one line: sources break and pad it where it was set in type. Null for none.
  public static @Nullable String heading(@Nullable String printed) {
    return printed == null ? null : Words.folded(printed);
  }

  /// What a question is called in a list: its heading, or the beginning of what it asks.
  public static String title(QuestionSummary question) {
    String heading = heading(question.state().heading());
    if (heading != null && !heading.isEmpty()) {
      return heading;
    }
    SourceText text = question.state().question();
    if (text != null && !text.text().isEmpty()) {
      return opening(Addressee.split(text.text().plain()).matter());
    }
    return question.state().uin() == null
        ? "Question without a heading"
        : "Question " + question.state().uin();
  }

  private static String opening(String matter) {
    String line = matter.lines().findFirst().orElse("").strip();
    if (line.isEmpty()) {
      return "Question without a heading";
    }
    int space = line.length() <= TITLE_LENGTH ? -1 : line.lastIndexOf(' ', TITLE_LENGTH);
    String cut =
        line.length() <= TITLE_LENGTH
            ? line
            : line.substring(0, space > 0 ? space : TITLE_LENGTH) + "…";
    return Character.toUpperCase(cut.charAt(0)) + cut.substring(1);
  }

  /// The class of a House in the style sheet; empty for none.
  public static String houseClass(@Nullable House house) {
    return house == null ? "" : house.code().toLowerCase(Locale.ROOT);
  }

  /// A value as a part of a path or of a query.
  public static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
