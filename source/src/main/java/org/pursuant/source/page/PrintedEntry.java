package org.pursuant.source.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Coverage;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;
import org.pursuant.domain.text.Words;

/// What both kinds of page have in common: the body asked, the question's paragraphs, an answer.
///
/// @param body the words after "Question to"
/// @param question paragraphs; never empty
/// @param rest the lines from "Answered by" on; empty where there is no answer
record PrintedEntry(String body, List<String> question, List<String> rest) {
  private static final Pattern QUESTION_TO =
      Pattern.compile("Question to (?:the )?(.{1,200}?) ?:", Pattern.CASE_INSENSITIVE);
  private static final Pattern ANSWERED_BY = Pattern.compile("Answered by\\b ?:? ?(.*)");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

  /// Empty where no body is named or nothing is asked.
  static Optional<PrintedEntry> of(List<String> lines) {
    Matcher to = QUESTION_TO.matcher(lines.isEmpty() ? "" : lines.getFirst());
    if (!to.matches()) {
      return Optional.empty();
    }
    int answered = 1;
    while (answered < lines.size() && !ANSWERED_BY.matcher(lines.get(answered)).matches()) {
      answered++;
    }
    return answered == 1
        ? Optional.empty()
        : Optional.of(
            new PrintedEntry(
                to.group(1), lines.subList(1, answered), lines.subList(answered, lines.size())));
  }

  /// What stands after "Answered by" on its line.
  String answeredBy() {
    Matcher m = ANSWERED_BY.matcher(rest.isEmpty() ? "" : rest.getFirst());
    return m.matches() ? m.group(1) : "";
  }

  QuestionState.Builder state() {
    return QuestionState.builder().body(new BodyRef(null, body)).question(text(question));
  }

  /// The question under the id made of who asked it, of whom and in which words.
  ParseOutcome seen(String place, QuestionState state) {
    MemberRef asker = state.askedBy();
    String name = asker == null || asker.name() == null ? "" : asker.name();
    return new ParseOutcome.Parsed(
        place,
        new Observation.QuestionSeen(
            provisionalId(name, body, String.join("\n", question)),
            List.of(),
            Lineage.PAGE,
            null,
            Coverage.DETAIL,
            state));
  }

  static SourceId provisionalId(String asker, String body, String question) {
    String hash = Words.sha256(asker + "|" + body + "|" + Words.key(question));
    return new SourceId(SourceId.PROVISIONAL, hash.substring(0, 20));
  }

  static @Nullable Answer answer(
      List<String> paragraphs, @Nullable LocalDate on, @Nullable MemberRef by) {
    SourceText words = paragraphs.isEmpty() ? null : text(paragraphs);
    return new Answer(words, false, on, null, by, null, null, null, List.of());
  }

  /// A page as text keeps paragraphs and loses all other structure.
  private static SourceText text(List<String> paragraphs) {
    return new SourceText(RichText.ofParagraphs(paragraphs), SourceText.Fidelity.PLAIN);
  }

  /// A day such as `22nd February 2021`; empty where it is none.
  static Optional<LocalDate> day(String printed) {
    try {
      return Optional.of(
          LocalDate.parse(
              printed.strip().replaceFirst("^(\\d{1,2})(?:st|nd|rd|th)\\b", "$1"), DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
