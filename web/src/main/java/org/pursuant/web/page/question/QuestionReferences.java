package org.pursuant.web.page.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.reference.FoundReference;
import org.pursuant.domain.reference.Place;
import org.pursuant.domain.reference.ReferenceReader;
import org.pursuant.web.html.Annotation;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.ReferenceWords;

/// What a question's texts cite and what cites it.
///
/// @param found in its texts, in order
/// @param cited the answers that they cite, in chains
/// @param citing questions that cite it, the first to come first
/// @param questions those that the references lead to
public record QuestionReferences(
    List<FoundReference> found,
    List<CitedAnswer> cited,
    List<QuestionSummary> citing,
    Map<QuestionId, QuestionSummary> questions) {
  /// How many citing questions a page lists.
  private static final int MOST = 100;

  static final QuestionReferences NONE =
      new QuestionReferences(List.of(), List.of(), List.of(), Map.of());

  /// The references of a question.
  public static QuestionReferences of(
      QuestionId question, ReferenceReader references, RecordReader record) {
    List<FoundReference> found = references.in(question);
    List<QuestionId> citing =
        references.to(question, MOST).stream().map(FoundReference::citing).distinct().toList();
    Map<QuestionId, QuestionSummary> questions = new HashMap<>();
    record
        .summaries(
            found.stream().map(FoundReference::target).filter(Objects::nonNull).distinct().toList())
        .forEach(q -> questions.put(q.id(), q));
    return new QuestionReferences(
        found,
        found.isEmpty() ? List.of() : CitedAnswer.of(question, references, record),
        record.summaries(citing),
        questions);
  }

  /// The words that name something in one of the texts, leading to it.
  List<Annotation> annotations(Place place) {
    return found.stream().filter(r -> r.place() == place).flatMap(this::annotation).toList();
  }

  private Stream<Annotation> annotation(FoundReference r) {
    String href = href(r);
    String label = ReferenceWords.why(r);
    int from = r.words().from();
    int to = r.words().to();
    if (href != null) {
      return Stream.of(Annotation.link(from, to, "cites", href, label));
    }
    return label.isEmpty() ? Stream.empty() : Stream.of(Annotation.mark(from, to, "cites", label));
  }

  private @Nullable String href(FoundReference r) {
    QuestionSummary question = r.target() == null ? null : questions.get(r.target());
    return question != null ? Links.question(question) : r.address();
  }

  /// Other papers that are cited, each once.
  public List<FoundReference> papers() {
    Map<String, FoundReference> once = new java.util.LinkedHashMap<>();
    found.stream()
        .filter(r -> !r.meansQuestion())
        .forEach(r -> once.putIfAbsent(r.kind() + " " + r.named() + " " + r.day(), r));
    return List.copyOf(once.values());
  }

  /// Whether it is joined to any other question.
  public boolean joined() {
    return !questions.isEmpty() || !citing.isEmpty();
  }

  /// The references as JSON.
  public List<ReferenceData> data() {
    return ReferenceData.of(found, questions);
  }
}
