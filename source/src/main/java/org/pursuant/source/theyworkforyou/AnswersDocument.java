package org.pursuant.source.theyworkforyou;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.text.SourceText.Fidelity;

/// Puts the items of one file together: headings with the questions below them, questions with the
/// reply that follows. Not for use by several threads.
final class AnswersDocument implements XmlItems.Handler {
  /// What the Scottish files print over a day's answers: a label, naming no body.
  static final Pattern DAY_HEADING = Pattern.compile("Written Answers \\w+ \\d{1,2} \\w+ \\d{4}");

  private final Consumer<ParseOutcome> sink;
  private final List<PrintedQuestion> waiting = new ArrayList<>();
  private final List<PrintedQuestion> suffixed = new ArrayList<>();
  private final Map<Gid, Gid> moves = new HashMap<>();
  private Fidelity fidelity = Fidelity.FULL;
  private @Nullable String major;
  private @Nullable String minor;

  AnswersDocument(Consumer<ParseOutcome> sink) {
    this.sink = sink;
  }

  @Override
  public void root(XmlNode.Element root) {
    if (!root.is("publicwhip")) {
      reject("line " + root.line(), "the root element is not publicwhip", root.name());
    }
    fidelity = "no".equals(root.attribute("latest")) ? Fidelity.PLAIN : Fidelity.FULL;
  }

  @Override
  public void item(XmlNode.Element item) {
    switch (item.name()) {
      case "major-heading" -> majorHeading(item);
      case "minor-heading" -> minorHeading(item);
      case "ques" -> question(item);
      case "reply" -> reply(item);
      case "gidredirect" -> redirect(item);
      case "source" -> {}
      default -> reject(item, "an item of an unknown kind");
    }
  }

  private void majorHeading(XmlNode.Element item) {
    unanswered();
    String words = item.foldedWords();
    major = words.isEmpty() || DAY_HEADING.matcher(words).matches() ? null : words;
    minor = null;
  }

  private void minorHeading(XmlNode.Element item) {
    unanswered();
    minor = item.foldedWords().isEmpty() ? null : item.foldedWords();
  }

  private void question(XmlNode.Element item) {
    Optional<Gid> gid = Gid.parse(item.attribute("id"));
    if (gid.isEmpty()) {
      reject(item, "a question without an id that could be understood");
      return;
    }
    List<PrintedQuestion> printed =
        PrintedQuestion.of(new PrintedQuestion.Item(gid.get(), item, major, minor));
    waiting.addAll(printed);
    printed.stream().filter(q -> q.suffix() != null).forEach(suffixed::add);
  }

  private void reply(XmlNode.Element item) {
    if (waiting.isEmpty()) {
      reject(item, "a reply without a question before it");
      return;
    }
    new Group(waiting, Reply.of(item, fidelity), fidelity).tell(sink);
    waiting.clear();
  }

  /// Questions with no reply before the next heading have none in this edition.
  private void unanswered() {
    new Group(waiting, null, fidelity).tell(sink);
    waiting.clear();
  }

  /// Moved ids of headings and replies are left out: neither is known by an id in the record. So is
  /// `altques`, which says under which item's heading a further number is printed, as the numbers
  /// themselves do.
  private void redirect(XmlNode.Element item) {
    Optional<Gid> from = Gid.parse(item.attribute("oldgid"));
    Optional<Gid> to = Gid.parse(item.attribute("newgid"));
    if (from.isEmpty() || to.isEmpty()) {
      reject(item, "a moved id that could not be understood");
      return;
    }
    if ("altques".equals(item.attribute("matchtype"))) {
      return;
    }
    if (!from.get().mayNameQuestion()) {
      leaveHeading(from.get());
      return;
    }
    if (to.get().mayNameQuestion()) {
      moves.put(from.get(), to.get());
      tell(from.get().value(), new Observation.IdMoved(from.get().id(), to.get().id()));
    } else {
      gone(from.get(), to.get());
    }
  }

  /// A redirect stands where the item itself stood; what follows a heading that has moved to a
  /// newer edition is no longer under the heading before it.
  private void leaveHeading(Gid heading) {
    if (heading.rest().endsWith(".mh")) {
      unanswered();
      major = null;
      minor = null;
    } else if (heading.rest().endsWith(".h")) {
      unanswered();
      minor = null;
    }
  }

  /// A question's id that leads to a mere heading of the next edition: the question was removed.
  private void gone(Gid from, Gid to) {
    tell(
        from.value(),
        new Observation.QuestionGone(from.id(), Lineage.THEYWORKFORYOU, to.editionTime()));
  }

  @Override
  public void broken(int line, String reason) {
    for (PrintedQuestion question : waiting) {
      reject(question.place(), "the document breaks off before the reply to this question", "");
    }
    movesOfSuffixed();
    reject("line " + line, reason, "");
  }

  @Override
  public void end() {
    unanswered();
    movesOfSuffixed();
  }

  /// Redirects name items; the further questions of an item move with it.
  private void movesOfSuffixed() {
    for (PrintedQuestion question : suffixed) {
      Gid from = question.item().gid();
      Gid to = moves.get(from);
      if (to != null) {
        String number = question.suffix();
        tell(question.place(), new Observation.IdMoved(from.id(number), to.id(number)));
      }
    }
  }

  private void tell(String place, Observation observation) {
    sink.accept(new ParseOutcome.Parsed(place, observation));
  }

  private void reject(XmlNode.Element item, String reason) {
    Optional<Gid> gid = Gid.parse(item.attribute("id"));
    String place = gid.map(Gid::value).orElse("line " + item.line());
    reject(place, reason, item.name() + " " + item.foldedWords());
  }

  private void reject(String place, String reason, String excerpt) {
    sink.accept(new ParseOutcome.Rejected(place, reason, excerpt));
  }
}
