package org.pursuant.source.theyworkforyou;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;
import org.pursuant.domain.text.SourceText.Fidelity;
import org.pursuant.source.html.HtmlReader;

/// A reply, with the notes of earlier holding answers taken out of its words.
///
/// @param element as printed
/// @param text null where it has no words
/// @param heldOn the first day of a holding answer that it names; null where it names none
/// @param notes the printed words of those notes
record Reply(
    XmlNode.Element element,
    @Nullable SourceText text,
    @Nullable LocalDate heldOn,
    List<String> notes) {

  static Reply of(XmlNode.Element element, Fidelity fidelity) {
    List<XmlNode> words = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    LocalDate heldOn = null;
    for (XmlNode node : element.content()) {
      if (node instanceof XmlNode.Element p && p.isOfClass("holdinganswer")) {
        notes.add(p.foldedWords());
        heldOn = heldOn != null ? heldOn : firstDate(p);
      } else {
        words.add(node);
      }
    }
    notes.removeIf(String::isBlank);
    RichText text = HtmlReader.read(ContentHtml.of(words, element.attribute("url")));
    return new Reply(
        element, text.isEmpty() ? null : new SourceText(text, fidelity), heldOn, notes);
  }

  private static @Nullable LocalDate firstDate(XmlNode.Element note) {
    return note.all()
        .filter(e -> e.is("phrase") && e.isOfClass("date"))
        .flatMap(e -> date(e.attribute("code")).stream())
        .findFirst()
        .orElse(null);
  }

  /// An ISO date; empty where it is none.
  static Optional<LocalDate> date(@Nullable String iso) {
    try {
      return iso == null ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// What it is to one of the questions it answers.
  ///
  /// @param answeredOn the day of the file
  /// @param held the day of a holding answer that the question itself states; null where none
  /// @param correctedOn the day of a declared correction; null where none is declared
  Answer answer(LocalDate answeredOn, @Nullable LocalDate held, @Nullable LocalDate correctedOn) {
    return new Answer(
        text,
        false,
        answeredOn,
        heldOn != null ? heldOn : held,
        Speakers.of(element).orElse(null),
        correctedOn,
        null,
        null,
        List.of());
  }
}
