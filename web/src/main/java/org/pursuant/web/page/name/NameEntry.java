package org.pursuant.web.page.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.Mention.Part;
import org.pursuant.domain.mention.NamePlace;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.SourceText;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.QuestionRow;

/// A question that mentions a name, with the words around the first place where it does.
///
/// @param before the sentence up to the name
/// @param name the name as it is written there
/// @param after the rest of the sentence
/// @param inAnswer whether these words are the answer's
public record NameEntry(
    QuestionSummary question,
    QuestionRow row,
    boolean asked,
    boolean answered,
    boolean inAnswer,
    String before,
    String name,
    String after) {
  private static final int FARTHEST = 180;

  static NameEntry of(
      QuestionSummary question, LocalDate today, List<NamePlace> places, String slug) {
    List<NamePlace> own = places.stream().filter(p -> p.slug().equals(slug)).toList();
    boolean asked = own.stream().anyMatch(p -> p.part() == Part.QUESTION);
    boolean answered = own.stream().anyMatch(p -> p.part() == Part.ANSWER);
    Optional<NamePlace> shown =
        own.stream()
            .filter(p -> p.part() == Part.ANSWER)
            .findFirst()
            .or(() -> own.stream().findFirst());
    String text = shown.map(p -> plain(question.state(), p.part())).orElse("");
    QuestionRow row = QuestionRow.of(question, today);
    if (shown.isEmpty() || shown.get().to() > text.length()) {
      return new NameEntry(question, row, asked, answered, false, "", "", "");
    }
    NamePlace place = shown.get();
    return new NameEntry(
        question,
        row,
        asked,
        answered,
        place.part() == Part.ANSWER,
        before(text, place.from()),
        text.substring(place.from(), place.to()),
        after(text, place.to()));
  }

  private static String plain(QuestionState state, Part part) {
    SourceText text =
        part == Part.QUESTION
            ? state.question()
            : state.answer() == null ? null : state.answer().text();
    return text == null ? "" : text.text().plain();
  }

  private static String before(String text, int at) {
    int from = Math.max(text.lastIndexOf(". ", at - 1) + 1, text.lastIndexOf('\n', at - 1) + 1);
    if (at - from <= FARTHEST) {
      return text.substring(from, at).stripLeading();
    }
    int space = text.indexOf(' ', at - FARTHEST);
    return "…" + text.substring(space < 0 || space > at ? at - FARTHEST : space + 1, at);
  }

  private static String after(String text, int at) {
    int line = text.indexOf('\n', at);
    int stop = text.indexOf(". ", at);
    int end = Math.min(line < 0 ? text.length() : line, stop < 0 ? text.length() : stop + 1);
    if (end - at <= FARTHEST) {
      return text.substring(at, end);
    }
    int space = text.lastIndexOf(' ', at + FARTHEST);
    return text.substring(at, space > at ? space : at + FARTHEST) + "…";
  }

  /// The name's sentence on one line.
  public String words() {
    return (before + name + after).replaceAll("\\s+", " ").strip();
  }

  /// The entry as JSON has it.
  public NameData.Entry data() {
    QuestionState s = question.state();
    return new NameData.Entry(
        day(),
        Links.question(question),
        s.uin() == null ? null : s.uin().value(),
        Links.title(question),
        s.askedBy() == null ? null : Links.name(s.askedBy()),
        s.body() == null ? null : s.body().name(),
        asked,
        answered,
        words());
  }

  @Nullable LocalDate day() {
    return question.state().tabled() != null
        ? question.state().tabled()
        : question.state().answeredOn();
  }
}
